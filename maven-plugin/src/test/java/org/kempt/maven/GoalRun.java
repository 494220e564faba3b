package org.kempt.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/** Runs a goal in a folder and keeps what it logged. */
final class GoalRun {
    /** A list with a duplicate, which nobody can mend, and a space too many. */
    static final String FLAWED = """
            # Awesome Kettles

            > Kettles worth boiling.

            ## Electric

            - [Alpha](https://alpha.example) - First kettle.
            - [Beta](https://beta.example) - Second kettle.\s
            - [Beta](https://beta.example) - Second kettle.
            """;

    static final String CLEAN = """
            # Awesome Kettles

            > Kettles worth boiling.

            ## Electric

            - [Alpha](https://alpha.example) - First kettle.
            - [Beta](https://beta.example) - Second kettle.
            """;

    private final Path folder;
    private final RecordingLog log = new RecordingLog();
    private final MavenProject project = new MavenProject();

    private GoalRun(Path folder) {
        this.folder = folder;
        project.setExecutionRoot(true);
    }

    static GoalRun in(Path folder) {
        return new GoalRun(folder);
    }

    GoalRun file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String text(String path) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.UTF_8);
    }

    /** Has the project be one below that in whose folder Maven was started. */
    GoalRun module() {
        project.setExecutionRoot(false);
        return this;
    }

    /** Sets a parameter. */
    GoalRun with(Mojo goal, String parameter, Object value) throws IllegalAccessException {
        MojoExtension.setVariableValueToObject(goal, parameter, value);
        return this;
    }

    /** Sets a parameter that is a file, which Maven resolves from the project's folder. */
    GoalRun with(Mojo goal, String parameter, String path) throws IllegalAccessException {
        return with(goal, parameter, (Object) folder.resolve(path).toFile());
    }

    GoalRun execute(Mojo goal) throws Exception {
        MojoExtension.setVariableValueToObject(goal, "basedir", folder.toFile());
        if (goal instanceof ListMojo) {
            MojoExtension.setVariableValueToObject(goal, "project", project);
            PluginDescriptor plugin = new PluginDescriptor();
            plugin.setGroupId("org.kempt");
            plugin.setArtifactId("kempt-maven-plugin");
            plugin.setGoalPrefix("kempt");
            plugin.setVersion("1.0");
            MojoExtension.setVariableValueToObject(goal, "plugin", plugin);
        }
        goal.setLog(log);
        goal.execute();
        return this;
    }

    List<String> log() {
        return log.lines();
    }

    List<String> details() {
        return log.details();
    }
}
