package org.kempt.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;
import org.kempt.report.ReportFormat;
import org.kempt.rules.Presets;

/** The options that several commands have. */
final class CommonOptions {
    static final String CONFIG = "config";
    static final String PRESET = "preset";
    static final String NO_CONFIG = "no-config";
    static final String FORCE_EXCLUDE = "force-exclude";
    static final String STDIN_FILENAME = "stdin-filename";
    static final String RULE = "rule";
    static final String DISABLE = "disable";
    static final String CHANGED_SINCE = "changed-since";
    static final String STAGED = "staged";
    static final String BASELINE = "baseline";
    static final String NO_BASELINE = "no-baseline";
    static final String FAIL_ON = "fail-on";
    static final String FORMAT = "format";
    static final String REPORT = "report";
    static final String QUIET = "quiet";
    static final String VERBOSE = "verbose";
    static final String COLOR = "color";
    static final String STACKTRACE = "stacktrace";
    static final String HELP = "help";

    private CommonOptions() {}

    /** Adds the choice of a preset. */
    static Options preset(Options options) {
        return options.addOption(value(
                PRESET,
                "NAME,...",
                "Begin with this preset, as if the configuration extended it: " + String.join(", ", Presets.names())
                        + "."));
    }

    /** Adds which configuration is used. */
    static Options configuration(Options options) {
        return options.addOption(value(CONFIG, "FILE", "Use this configuration and look for no other."))
                .addOption(flag(null, NO_CONFIG, "Look for no configuration; every rule as it comes."));
    }

    /** Adds what says which files are read and how. */
    static Options input(Options options) {
        return configuration(options)
                .addOption(flag(
                        null, FORCE_EXCLUDE, "Leave out what the configuration excludes, also where a PATH names it."))
                .addOption(value(STDIN_FILENAME, "PATH", "The path of what - reads, for messages and configuration."));
    }

    /** Adds what says which rules run and which findings matter. */
    static Options rules(Options options) {
        return options.addOption(value(RULE, "ID,...", "Run these rules and no other. May be repeated."))
                .addOption(value(DISABLE, "ID,...", "Do not run these rules. May be repeated."))
                .addOption(value(
                        FAIL_ON, "LEVEL", "The least severity that fails: error, warning (default), info, or never."));
    }

    /** Adds the choice between text and JSON. */
    static Options format(Options options) {
        return options.addOption(value(FORMAT, "FORMAT", "How to write the output: text (default) or json."));
    }

    /** Adds how and where findings are reported. */
    static Options reports(Options options) {
        String words = String.join(", ", ReportFormat.words());
        return options.addOption(value(FORMAT, "FORMAT", "How to write the findings: " + words + ". Default: text."))
                .addOption(value(REPORT, "FORMAT=FILE", "Write them to a file, too. May be repeated."));
    }

    /** Adds what limits a run to changed lines. */
    static Options changes(Options options) {
        return options.addOption(value(
                        CHANGED_SINCE,
                        "REF",
                        "Look only at lines that were changed since this work parted from a branch, tag or commit."))
                .addOption(flag(
                        null,
                        STAGED,
                        "Look at what is staged, not at the files; without --changed-since at what is new."));
    }

    /** Adds which old findings are put up with. */
    static Options baseline(Options options) {
        return options.addOption(
                        value(BASELINE, "FILE", "Put up with what this baseline holds, not with the list's own one."))
                .addOption(flag(null, NO_BASELINE, "Put up with nothing, whatever a baseline holds."));
    }

    /** Adds how much is said. */
    static Options loudness(Options options) {
        return options.addOption(flag("q", QUIET, "Say nothing but the findings."))
                .addOption(flag("v", VERBOSE, "Say also what was read and decided."));
    }

    /** Adds what every command has. */
    static Options general(Options options) {
        return options.addOption(value(COLOR, "WHEN", "Use colors: auto (default), always, or never."))
                .addOption(flag(null, STACKTRACE, "Show where in Kempt an error arose."))
                .addOption(flag("h", HELP, "Show this help."));
    }

    static Option flag(@Nullable String letter, String name, String description) {
        return Option.builder(letter).longOpt(name).desc(description).get();
    }

    static Option value(String name, String argument, String description) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(argument)
                .desc(description)
                .get();
    }
}
