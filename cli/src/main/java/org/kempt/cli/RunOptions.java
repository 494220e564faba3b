package org.kempt.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.kempt.core.config.Configuration;
import org.kempt.core.rule.RuleSet;
import org.kempt.report.Colors;
import org.kempt.report.FailOn;
import org.kempt.report.ReportFormat;
import org.kempt.report.ReportSettings;
import org.kempt.report.Summary;
import org.kempt.workspace.ConfigurationFinder;
import org.kempt.workspace.InputFinder;
import org.kempt.workspace.PresetChoice;
import org.kempt.workspace.RuleChoice;
import org.kempt.workspace.RuleDocumentReader;
import org.kempt.workspace.StandardInput;

/**
 * What the arguments of a command that reads lists say.
 *
 * @param operands the paths, {@code -} among them for standard input
 * @param format how to write the findings to the console
 * @param reports what else to write, and where
 * @param failOn the least severity that fails
 */
record RunOptions(
        List<String> operands, ReportFormat format, List<ReportTarget> reports, boolean quiet, FailOn failOn) {
    private static final List<String> FORMATS = List.of("text", "json");

    /**
     * Reads what all such commands have.
     *
     * @throws UsageException if a value is none that its option takes
     */
    static RunOptions of(CommandLine line, Surroundings surroundings) throws UsageException {
        String level = Arguments.oneOf(line, CommonOptions.FAIL_ON, FailOn.words(), FailOn.WARNING.word());
        String format = Arguments.oneOf(line, CommonOptions.FORMAT, ReportFormat.words(), "text");
        return new RunOptions(
                line.getArgList(),
                ReportFormat.find(format).orElseThrow(),
                ReportTarget.all(line, surroundings.directory()),
                line.hasOption(CommonOptions.QUIET),
                FailOn.of(level).orElseThrow());
    }

    /** Returns whether {@code --format} asks for JSON. */
    static boolean isJson(CommandLine line) throws UsageException {
        return Arguments.oneOf(line, CommonOptions.FORMAT, FORMATS, "text").equals("json");
    }

    /**
     * Returns what finds the files, with their configurations; empty where the one named by {@code --config} is broken,
     * which was said then.
     *
     * @throws UsageException if the options contradict each other
     * @throws IOException if the console cannot be written to
     */
    static Optional<InputFinder> inputs(
            CommandLine line, RuleSet rules, RuleChoice choice, Surroundings surroundings, Console console)
            throws UsageException, IOException {
        Optional<String> name = Arguments.last(line, CommonOptions.STDIN_FILENAME);
        if (name.isPresent() && !line.getArgList().contains(InputFinder.STANDARD_INPUT)) {
            throw new UsageException("--stdin-filename needs the path `-`, which reads standard input");
        }
        return configurations(line, rules, choice, surroundings, console)
                .map(configurations -> new InputFinder(surroundings.directory(), configurations, console)
                        .forcingExclude(line.hasOption(CommonOptions.FORCE_EXCLUDE))
                        .withStandardInput(new StandardInput(surroundings.in(), name)));
    }

    private static Optional<ConfigurationFinder> configurations(
            CommandLine line, RuleSet rules, RuleChoice choice, Surroundings surroundings, Console console)
            throws UsageException, IOException {
        ConfigurationFinder.Basis basis =
                new ConfigurationFinder.Basis(preset(line, rules), choice, surroundings.directory());
        Optional<String> file = Arguments.last(line, CommonOptions.CONFIG);
        if (line.hasOption(CommonOptions.NO_CONFIG)) {
            if (file.isPresent()) {
                throw new UsageException("--config and --no-config contradict each other; give one of them");
            }
            return Optional.of(ConfigurationFinder.none(rules, basis, console));
        }
        if (file.isEmpty()) {
            return Optional.of(ConfigurationFinder.above(rules, basis, console));
        }
        Path path;
        try {
            path = surroundings.directory().resolve(file.get());
        } catch (InvalidPathException e) {
            throw new UsageException("--config " + file.get() + ": not a path: " + e.getReason());
        }
        return ConfigurationFinder.only(path, file.get(), surroundings.directory(), rules, basis, console);
    }

    /**
     * Returns what {@code --preset} names; the defaults without it.
     *
     * @throws UsageException if there is none of a name
     */
    static Configuration preset(CommandLine line, RuleSet rules) throws UsageException {
        try {
            return PresetChoice.of(Arguments.all(line, CommonOptions.PRESET), rules);
        } catch (PresetChoice.UnknownPresetException e) {
            throw new UsageException("--preset takes " + e.getMessage());
        }
    }

    /** Returns what reports need to know. */
    ReportSettings settings(Colors colors) {
        return new ReportSettings(RuleDocumentReader::read, KemptCommand.version(), colors, quiet);
    }

    /** Returns whether a run with these findings fails. */
    boolean fails(Summary summary) {
        return failOn.count(summary) > 0;
    }
}
