package org.kempt.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/** What to type to run a goal: Maven knows the prefix only of plugins that the project names, or whose group it searches. */
final class GoalCommand {
    private GoalCommand() {}

    static String of(String goal, PluginDescriptor plugin, MavenProject project, MavenSession session) {
        boolean known = project.getPlugin(plugin.getPluginLookupKey()) != null
                || session.getPluginGroups().contains(plugin.getGroupId());
        String prefix = known
                ? plugin.getGoalPrefix()
                : plugin.getGroupId() + ":" + plugin.getArtifactId() + ":" + plugin.getVersion();
        return "mvn " + prefix + ":" + goal;
    }
}
