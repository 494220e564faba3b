package org.kempt.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.kempt.core.fix.Applicability;
import org.kempt.report.TerminalText;
import org.kempt.report.UnifiedDiff;
import org.kempt.workspace.Failures;
import org.kempt.workspace.ListFixer;

/** Shows as a patch what the goal <code>fix</code> would change. No list is changed, and the build does not fail. */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends ListMojo {

    /** Whether to show also fixes that may change what the list says. */
    @Parameter(property = "kempt.unsafe", defaultValue = "false")
    private boolean unsafe;

    /** A file to write the patch into instead of the log. <code>git apply</code> takes it in the project's folder. */
    @Parameter(property = "kempt.patch")
    private @Nullable File patch;

    @Override
    void execute(ListRun run) throws MojoExecutionException {
        Applicability most = unsafe ? Applicability.UNSAFE : Applicability.SAFE;
        StringBuilder all = new StringBuilder();
        run.run(new ListFixer(run.rules(), run.changes(), run.baselines(), most, false), fixed -> {
            fixed.warn(run.messages());
            all.append(UnifiedDiff.of(fixed.file().pathFrom(folder()), fixed.before(), fixed.after()));
        });
        if (patch != null) {
            write(all.toString(), folder().resolve(patch.toPath()));
        } else if (all.length() == 0) {
            getLog().info("nothing to change");
        } else {
            all.toString().lines().forEach(line -> getLog().info(TerminalText.of(line)));
        }
    }

    private void write(String text, Path file) throws MojoExecutionException {
        try {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MojoExecutionException(file + ": cannot be written: " + Failures.reason(e), e);
        }
        getLog().info(text.isEmpty() ? "nothing to change; " + file + " is empty" : "wrote " + file);
    }
}
