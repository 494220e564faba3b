package org.kempt.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.kempt.core.text.Spelling;

/** Parses arguments strictly: no abbreviations, no long option after a single hyphen, quotes are kept. */
final class Arguments {
    private Arguments() {}

    /**
     * Parses what follows the name of a command.
     *
     * @throws UsageException if it does not fit the options
     */
    static CommandLine parse(Options options, List<String> arguments) throws UsageException {
        try {
            refuseLongNamesAfterOneHyphen(options, arguments);
            return DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .setStripLeadingAndTrailingQuotes(false)
                    .get()
                    .parse(options, arguments.toArray(new String[0]));
        } catch (UnrecognizedOptionException e) {
            throw new UsageException(unknown(options, e.getOption()));
        } catch (MissingArgumentException e) {
            Option option = e.getOption();
            throw new UsageException("--" + option.getLongOpt() + " needs a value: --" + option.getLongOpt() + " "
                    + option.getArgName());
        } catch (ParseException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Commons CLI takes {@code -diff} for {@code --diff} and {@code -rulex} for {@code --rule x}. */
    private static void refuseLongNamesAfterOneHyphen(Options options, List<String> arguments)
            throws UnrecognizedOptionException {
        for (String argument : arguments) {
            if (argument.equals("--")) {
                return;
            }
            if (argument.length() < 2 || argument.charAt(0) != '-' || argument.charAt(1) == '-') {
                continue;
            }
            for (int i = 1; i < argument.length(); i++) {
                if (!options.hasShortOption(argument.substring(i, i + 1))) {
                    throw new UnrecognizedOptionException(argument, argument);
                }
            }
        }
    }

    private static String unknown(Options options, String argument) {
        int equals = argument.indexOf('=');
        String option = equals < 0 ? argument : argument.substring(0, equals);
        List<String> names = new ArrayList<>();
        for (Option known : options.getOptions()) {
            names.add("--" + known.getLongOpt());
        }
        if (names.contains(option)) {
            return option + " takes no value";
        }
        String hint = Spelling.hint(option.startsWith("--") ? option : "-" + option, names);
        return "unknown option `" + option + "`" + (hint.isEmpty() ? "; `--help` lists all" : hint);
    }

    /** Returns the value of an option that makes sense once: the last one given. */
    static Optional<String> last(CommandLine line, String option) {
        String[] values = line.getOptionValues(option);
        return values == null ? Optional.empty() : Optional.of(values[values.length - 1]);
    }

    /** Returns the values of an option that may be repeated, each a value or several with commas between. */
    static List<String> all(CommandLine line, String option) {
        List<String> all = new ArrayList<>();
        String[] values = line.getOptionValues(option);
        if (values != null) {
            for (String value : values) {
                for (String part : value.split(",", -1)) {
                    if (!part.isBlank()) {
                        all.add(part.strip());
                    }
                }
            }
        }
        return all;
    }

    /**
     * Returns the last value of an option that takes one of a few words, or {@code otherwise}.
     *
     * @throws UsageException if the value is none of them
     */
    static String oneOf(CommandLine line, String option, List<String> words, String otherwise) throws UsageException {
        String value = last(line, option).orElse(otherwise);
        if (!words.contains(value)) {
            throw new UsageException("--" + option + " takes " + String.join(", ", words) + ", not `" + value + "`"
                    + Spelling.hint(value, words));
        }
        return value;
    }
}
