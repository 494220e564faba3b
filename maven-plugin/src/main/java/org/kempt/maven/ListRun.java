package org.kempt.maven;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.kempt.core.config.Configuration;
import org.kempt.core.config.FilePatterns;
import org.kempt.core.config.Glob;
import org.kempt.core.config.IllegalGlobException;
import org.kempt.core.rule.RuleSet;
import org.kempt.workspace.BaselineChoice;
import org.kempt.workspace.Baselines;
import org.kempt.workspace.ChangeScope;
import org.kempt.workspace.ChangedFiles;
import org.kempt.workspace.ConfigurationFinder;
import org.kempt.workspace.FilePatternMatcher;
import org.kempt.workspace.FileRun;
import org.kempt.workspace.InputFile;
import org.kempt.workspace.InputFinder;
import org.kempt.workspace.InstalledRules;
import org.kempt.workspace.OrderedWork;
import org.kempt.workspace.PresetChoice;
import org.kempt.workspace.RuleChoice;

/** The lists of a run, with their configurations. */
final class ListRun {
    private final RuleSet rules;
    private final List<InputFile> files;
    private final ChangedFiles changes;
    private final Baselines baselines;
    private final LogMessages messages;

    private ListRun(
            RuleSet rules, List<InputFile> files, ChangedFiles changes, Baselines baselines, LogMessages messages) {
        this.rules = rules;
        this.files = files;
        this.changes = changes;
        this.baselines = baselines;
        this.messages = messages;
    }

    /**
     * Finds the lists.
     *
     * @throws MojoExecutionException if a parameter, a configuration or a baseline is wrong, or a list is missing
     */
    static ListRun of(RunSettings settings, Log log) throws MojoExecutionException {
        requireUtf8(settings.encoding());
        LogMessages messages = new LogMessages(log);
        RuleSet rules = installedRules();
        ChangeScope scope = scope(settings);
        List<InputFile> files;
        ChangedFiles changes;
        Optional<Baselines> baselines;
        try {
            List<InputFile> found = find(settings, rules, messages);
            changes = ChangedFiles.of(found, scope, messages);
            files = changes.in(found);
            baselines = Baselines.of(files, rules, BaselineChoice.USUAL, folder(settings), messages);
        } catch (IOException e) {
            throw new MojoExecutionException("the lists cannot be found: " + e.getMessage(), e);
        }
        failOn(messages);
        return new ListRun(rules, files, changes, baselines.orElseThrow(), messages);
    }

    /** Returns Kempt's rules and those of the rule sets among the plugin's dependencies. */
    static RuleSet installedRules() throws MojoExecutionException {
        try {
            return InstalledRules.of(ListRun.class.getClassLoader());
        } catch (InstalledRules.BrokenRuleSetException e) {
            throw new MojoExecutionException(
                    e.getMessage() + "; mend it, or remove it from the plugin's dependencies", e);
        }
    }

    private static ChangeScope scope(RunSettings settings) throws MojoExecutionException {
        String ref = settings.changedSince();
        if (ref != null && (ref.isBlank() || ref.startsWith("-"))) {
            throw new MojoExecutionException("changedSince takes a branch, tag or commit, not `" + ref + "`");
        }
        return new ChangeScope(Optional.ofNullable(ref), false);
    }

    private static void requireUtf8(String encoding) throws MojoExecutionException {
        Charset charset = null;
        try {
            charset = Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // Said below: any name but the one is wrong.
        }
        if (!StandardCharsets.UTF_8.equals(charset)) {
            throw new MojoExecutionException("encoding is " + encoding
                    + ", but Kempt reads and writes UTF-8 alone, as Markdown on the web is: remove the parameter, and convert"
                    + " lists that are in another encoding");
        }
    }

    private static List<InputFile> find(RunSettings settings, RuleSet rules, LogMessages messages)
            throws MojoExecutionException, IOException {
        Path folder = folder(settings);
        Configuration preset;
        try {
            preset = PresetChoice.of(settings.preset(), rules);
        } catch (PresetChoice.UnknownPresetException e) {
            throw new MojoExecutionException("preset takes " + e.getMessage(), e);
        }
        ConfigurationFinder.Basis basis = new ConfigurationFinder.Basis(preset, RuleChoice.ANY, folder);
        Optional<ConfigurationFinder> configurations;
        if (settings.configFile() == null) {
            configurations = Optional.of(ConfigurationFinder.above(rules, basis, messages));
        } else {
            Path file = settings.configFile().toPath();
            String name = file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
            configurations = ConfigurationFinder.only(folder.resolve(file), name, folder, rules, basis, messages);
        }
        if (configurations.isEmpty()) {
            return List.of();
        }
        FilePatterns patterns =
                new FilePatterns(globs("includes", settings.includes()), globs("excludes", settings.excludes()));
        return new InputFinder(folder, configurations.get(), messages)
                .limitedTo(FilePatternMatcher.of(patterns, folder))
                .find(settings.files());
    }

    private static Path folder(RunSettings settings) {
        return settings.folder().toPath().toAbsolutePath().normalize();
    }

    private static List<Glob> globs(String parameter, List<String> patterns) throws MojoExecutionException {
        List<Glob> globs = new ArrayList<>();
        for (String pattern : patterns) {
            try {
                globs.add(Glob.of(pattern));
            } catch (IllegalGlobException e) {
                throw new MojoExecutionException(parameter + ": `" + pattern + "`: " + e.getMessage(), e);
            }
        }
        return globs;
    }

    /** Returns the rules of the run. */
    RuleSet rules() {
        return rules;
    }

    /** Returns which lines the run looks at. */
    ChangedFiles changes() {
        return changes;
    }

    /** Returns which old findings are put up with. */
    Baselines baselines() {
        return baselines;
    }

    /** Returns where the run says what is no finding. */
    LogMessages messages() {
        return messages;
    }

    /**
     * Runs {@code task} on each list and gives what it returns to {@code sink}, in the order of the lists.
     *
     * @throws MojoExecutionException if a list cannot be read or written, or Kempt fails
     */
    <R> void run(FileRun.Task<R> task, OrderedWork.Sink<R> sink) throws MojoExecutionException {
        try {
            FileRun.run(files, task, sink, messages);
        } catch (IOException e) {
            throw new MojoExecutionException("the report cannot be written: " + e.getMessage(), e);
        }
        failOn(messages);
    }

    private static void failOn(LogMessages messages) throws MojoExecutionException {
        List<String> problems = messages.problems();
        if (!problems.isEmpty()) {
            throw new MojoExecutionException(
                    problems.size() == 1
                            ? problems.get(0)
                            : problems.get(0) + " (and " + (problems.size() - 1) + " more, see above)");
        }
    }
}
