package org.kempt.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.kempt.report.Colors;
import org.kempt.report.ReportSettings;
import org.kempt.workspace.RuleDocumentReader;

/** What the goals have in common that read lists. */
abstract class ListMojo extends AbstractMojo {

    /** Whether to do nothing. */
    @Parameter(property = "kempt.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Whether to look at the lists of the project alone in whose folder Maven was started. With <code>false</code> every
     * module looks at the lists in its folder; those of the modules below it are left to them.
     */
    @Parameter(property = "kempt.rootOnly", defaultValue = "true")
    private boolean rootOnly;

    /**
     * Lists, and folders with lists: every Markdown file that Git does not ignore. Paths are from the project's folder, which
     * is also what is looked at where there are none.
     */
    @Parameter(property = "kempt.files")
    private List<String> files = List.of();

    /**
     * Patterns of the files to look at in folders, from the project's folder, as in <code>.kempt.yaml</code>:
     * <code>docs/*.md</code>. They stand in place of those of the configuration.
     */
    @Parameter(property = "kempt.includes")
    private List<String> includes = List.of();

    /** Patterns of files and folders to leave out, besides those that the configuration leaves out. */
    @Parameter(property = "kempt.excludes")
    private List<String> excludes = List.of();

    /**
     * The only configuration to use. Without it each list has that of its folder, or of the next folder above that has a
     * <code>.kempt.yaml</code>. Rules are configured there and nowhere else, so that Maven, the hook and the command line judge
     * alike.
     */
    @Parameter(property = "kempt.configFile")
    private @Nullable File configFile;

    /**
     * Presets that lie below every configuration: <code>awesome</code>, <code>alphabetical</code>,
     * <code>numbered-papers</code>, <code>table-list</code> or <code>relaxed</code>. Later ones win.
     */
    @Parameter(property = "kempt.preset")
    private List<String> preset = List.of();

    /**
     * A branch, tag or commit: only lines are looked at that were changed since the present work parted from it. The project has
     * to lie in a Git repository.
     */
    @Parameter(property = "kempt.changedSince")
    private @Nullable String changedSince;

    /** The encoding of the lists. Kempt knows UTF-8 alone, and says so where it is told another. */
    @Parameter(property = "kempt.encoding", defaultValue = "UTF-8")
    private String encoding = "UTF-8";

    /** The folder of the project; without a project the current one. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (isWanted()) {
            execute(find());
        }
    }

    /** Returns whether the goal has anything to do here. */
    final boolean isWanted() {
        if (skip) {
            getLog().info("skipped, as kempt.skip says");
            return false;
        }
        if (rootOnly && !project.isExecutionRoot()) {
            getLog().debug("not the project in which Maven was started, and rootOnly is true");
            return false;
        }
        return true;
    }

    /** Does what the goal is for. */
    abstract void execute(ListRun run) throws MojoExecutionException, MojoFailureException;

    /** Returns the lists that the parameters name. */
    final ListRun find() throws MojoExecutionException {
        List<String> left = new ArrayList<>(excludes);
        left.addAll(new BuildFolders(session.getProjects(), project, rootOnly).patterns());
        RunSettings settings =
                new RunSettings(basedir, files, includes, left, configFile, preset, changedSince, encoding);
        return ListRun.of(settings, getLog());
    }

    /** Returns the folder of the project. */
    final Path folder() {
        return basedir.toPath();
    }

    /** Returns what reports need to know. */
    final ReportSettings reportSettings() {
        return new ReportSettings(RuleDocumentReader::read, plugin.getVersion(), Colors.OFF, false);
    }

    /** Returns what to type to run another goal here. */
    final String command(String goal) {
        return GoalCommand.of(goal, plugin, project, session);
    }
}
