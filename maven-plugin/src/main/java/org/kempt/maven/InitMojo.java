package org.kempt.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.kempt.workspace.FirstConfiguration;
import org.kempt.workspace.WriteException;

/**
 * Writes a first <code>.kempt.yaml</code> into the project's folder that states what its lists usually do, with the figures
 * behind it.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true, aggregator = true)
public final class InitMojo extends AbstractMojo {

    /** The lists, paths from the project's folder; its README where there are none. */
    @Parameter(property = "kempt.files")
    private List<String> files = List.of();

    /** Whether to replace a <code>.kempt.yaml</code> that is there. */
    @Parameter(property = "kempt.force", defaultValue = "false")
    private boolean force;

    /** A configuration of markdownlint to translate; then no list is needed. */
    @Parameter(property = "kempt.fromMarkdownlint")
    private @Nullable File fromMarkdownlint;

    /** The folder of the project; without a project the current one. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Override
    public void execute() throws MojoExecutionException {
        LogMessages messages = new LogMessages(getLog());
        Path folder = basedir.toPath();
        FirstConfiguration first = new FirstConfiguration(ListRun.installedRules(), folder, messages);
        Optional<String> existing = first.existing(force);
        if (existing.isPresent()) {
            throw new MojoExecutionException(existing.get() + " is there already; "
                    + (force ? "remove it first" : "-Dkempt.force replaces a " + FirstConfiguration.NAME));
        }
        try {
            String text = text(first, folder)
                    .orElseThrow(
                            () -> new MojoExecutionException(messages.problems().get(0)));
            first.write(text, force);
            getLog().info("wrote " + FirstConfiguration.NAME);
            text.lines().forEach(getLog()::info);
        } catch (IOException e) {
            throw new MojoExecutionException(folder + ": cannot be read: " + e.getMessage(), e);
        } catch (WriteException e) {
            throw new MojoExecutionException(FirstConfiguration.NAME + ": " + e.getMessage(), e);
        }
    }

    private Optional<String> text(FirstConfiguration first, Path folder) throws MojoExecutionException, IOException {
        List<Path> lists = new ArrayList<>();
        for (String file : files) {
            try {
                lists.add(folder.resolve(file));
            } catch (InvalidPathException e) {
                throw new MojoExecutionException(file + ": not a path: " + e.getReason(), e);
            }
        }
        if (fromMarkdownlint != null) {
            return first.translate(folder.resolve(fromMarkdownlint.toPath()), lists);
        }
        if (lists.isEmpty()) {
            lists.add(first.readme()
                    .orElseThrow(() -> new MojoExecutionException(
                            "there is no README.md in this folder; name the list with -Dkempt.files=FILE")));
        }
        return first.draft(lists);
    }
}
