package org.kempt.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.project.MavenProject;

/**
 * Folders below a project's that hold no lists of its own: what is built, which Git usually ignores, but not every project is
 * in Git; and modules where these look after themselves.
 */
final class BuildFolders {
    private final List<MavenProject> projects;
    private final MavenProject project;
    private final boolean rootOnly;

    BuildFolders(List<MavenProject> projects, MavenProject project, boolean rootOnly) {
        this.projects = projects;
        this.project = project;
        this.rootOnly = rootOnly;
    }

    /** Returns patterns that fit the folders, from the project's. */
    List<String> patterns() {
        List<String> patterns = new ArrayList<>();
        if (project.getBasedir() == null) {
            return patterns;
        }
        Path folder = project.getBasedir().toPath();
        for (MavenProject other : projects) {
            if (!rootOnly && !other.equals(project)) {
                add(other.getBasedir(), folder, patterns);
            }
            add(new File(other.getBuild().getDirectory()), folder, patterns);
        }
        return patterns;
    }

    private static void add(File other, Path folder, List<String> patterns) {
        Path path = other.toPath();
        if (path.startsWith(folder) && !path.equals(folder)) {
            Path relative = folder.relativize(path);
            patterns.add(
                    "/" + relative.toString().replace(folder.getFileSystem().getSeparator(), "/") + "/");
        }
    }
}
