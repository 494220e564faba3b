package org.kempt.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class InitMojoTest {
    @TempDir
    Path folder;

    @Test
    @InjectMojo(goal = "init")
    void writesAConfigurationFromTheReadme(InitMojo init) throws Exception {
        GoalRun run = GoalRun.in(folder).file("README.md", GoalRun.CLEAN).execute(init);

        assertThat(run.text(".kempt.yaml")).startsWith("# Kempt's configuration for README.md");
        assertThat(run.log()).startsWith("INFO wrote .kempt.yaml");
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "files", value = "kettles.md")
    void writesOneFromTheListsThatAreNamed(InitMojo init) throws Exception {
        GoalRun run = GoalRun.in(folder).file("kettles.md", GoalRun.CLEAN).execute(init);

        assertThat(run.text(".kempt.yaml")).startsWith("# Kempt's configuration for kettles.md");
    }

    @Test
    @InjectMojo(goal = "init")
    void replacesNone(InitMojo init) throws Exception {
        GoalRun run = GoalRun.in(folder).file("README.md", GoalRun.CLEAN).file(".kempt.yaml", "rules: {}\n");

        assertThatThrownBy(() -> run.execute(init))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(".kempt.yaml is there already; -Dkempt.force replaces a .kempt.yaml");
        assertThat(run.text(".kempt.yaml")).isEqualTo("rules: {}\n");
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "force", value = "true")
    void replacesOneWhereForced(InitMojo init) throws Exception {
        GoalRun run = GoalRun.in(folder)
                .file("README.md", GoalRun.CLEAN)
                .file(".kempt.yaml", "rules: {}\n")
                .execute(init);

        assertThat(run.text(".kempt.yaml")).startsWith("# Kempt's configuration for README.md");
    }

    @Test
    @InjectMojo(goal = "init")
    void translatesAConfigurationOfMarkdownlint(InitMojo init) throws Exception {
        GoalRun run = GoalRun.in(folder)
                .file("lint.json", "{\"MD009\": false}\n")
                .with(init, "fromMarkdownlint", "lint.json")
                .execute(init);

        assertThat(run.text(".kempt.yaml")).contains("trailing-space: off");
    }

    @Test
    @InjectMojo(goal = "init")
    void saysHowToNameAList(InitMojo init) {
        assertThatThrownBy(() -> GoalRun.in(folder).execute(init))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("name the list with -Dkempt.files=FILE");
    }
}
