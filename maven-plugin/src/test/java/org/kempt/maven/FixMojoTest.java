package org.kempt.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class FixMojoTest {
    /** The name of a product that is written otherwise: whether it is the product, only people know. */
    private static final String MISSPELLED = """
            # Awesome Kettles

            - [Alpha](https://alpha.example) - Written in Javascript.
            - [Beta](https://beta.example) - Written in C.
            """;

    @TempDir
    Path folder;

    @Test
    @InjectMojo(goal = "fix")
    void repairsWhatItCanAndSaysWhatIsLeft(FixMojo fix) throws Exception {
        GoalRun run = GoalRun.in(folder).file("README.md", GoalRun.FLAWED).execute(fix);

        assertThat(run.text("README.md")).isEqualTo(GoalRun.FLAWED.replace("kettle. \n", "kettle.\n"));
        assertThat(run.log())
                .containsExactly(
                        "INFO README.md: fixed 1 (trailing-space 1)",
                        "WARNING README.md:9:3 `Beta` is listed already (line 8, section `Electric`) (duplicate-entry)",
                        "INFO 1 file, 3 entries in 1 list: fixed 1; 1 diagnostic left (1 warning)");
    }

    @Test
    @InjectMojo(goal = "fix")
    void leavesWhatMayChangeTheMeaning(FixMojo fix) throws Exception {
        GoalRun run = GoalRun.in(folder).file("README.md", MISSPELLED).execute(fix);

        assertThat(run.text("README.md")).isEqualTo(MISSPELLED);
    }

    @Test
    @InjectMojo(goal = "fix")
    @MojoParameter(name = "unsafe", value = "true")
    void repairsThatTooWhereAskedTo(FixMojo fix) throws Exception {
        GoalRun run = GoalRun.in(folder).file("README.md", MISSPELLED).execute(fix);

        assertThat(run.text("README.md")).isEqualTo(MISSPELLED.replace("Javascript", "JavaScript"));
    }
}
