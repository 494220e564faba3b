package org.kempt.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class DiffMojoTest {
    @TempDir
    Path folder;

    @Test
    @InjectMojo(goal = "diff")
    void logsThePatchAndChangesNothing(DiffMojo diff) throws Exception {
        GoalRun run = GoalRun.in(folder).file("README.md", GoalRun.FLAWED).execute(diff);

        assertThat(run.text("README.md")).isEqualTo(GoalRun.FLAWED);
        assertThat(run.log())
                .startsWith("INFO --- a/README.md", "INFO +++ b/README.md")
                .contains("INFO -- [Beta](https://beta.example) - Second kettle. ");
    }

    @Test
    @InjectMojo(goal = "diff")
    void writesThePatchWhereAskedTo(DiffMojo diff) throws Exception {
        GoalRun run = GoalRun.in(folder)
                .file("README.md", GoalRun.FLAWED)
                .with(diff, "patch", "target/kempt.patch")
                .execute(diff);

        assertThat(run.text("target/kempt.patch")).startsWith("--- a/README.md\n+++ b/README.md\n@@ ");
        assertThat(run.log()).hasSize(1).first().asString().startsWith("INFO wrote ");
    }

    @Test
    @InjectMojo(goal = "diff")
    void saysThatThereIsNothingToChange(DiffMojo diff) throws Exception {
        GoalRun run = GoalRun.in(folder).file("README.md", GoalRun.CLEAN).execute(diff);

        assertThat(run.log()).containsExactly("INFO nothing to change");
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "unsafe", value = "true")
    void showsAlsoWhatMayChangeTheMeaning(DiffMojo diff) throws Exception {
        String list = """
                # Awesome Kettles

                - [Alpha](https://alpha.example) - Written in Javascript.
                - [Beta](https://beta.example) - Written in C.
                """;
        GoalRun run = GoalRun.in(folder).file("README.md", list).execute(diff);

        assertThat(run.log()).contains("INFO +- [Alpha](https://alpha.example) - Written in JavaScript.");
    }
}
