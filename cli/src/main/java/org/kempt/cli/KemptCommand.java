package org.kempt.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.text.Spelling;
import org.kempt.report.Colors;
import org.kempt.workspace.Failures;

/** The command {@code kempt}. */
public final class KemptCommand {
    static final List<String> COLOR_WORDS = List.of("auto", "always", "never");

    /** What other linters call our commands; by its letters alone {@code lint} would be taken for {@code init}. */
    private static final Map<String, String> SYNONYMS = Map.of("lint", "check", "format", "fix", "list", "rules");

    private final List<Subcommand> commands;

    KemptCommand(RuleSet rules) {
        this.commands = List.of(
                new CheckCommand(rules),
                new FixCommand(rules),
                new AddCommand(rules),
                new EntriesCommand(rules),
                new ConventionsCommand(rules),
                new InitCommand(rules),
                new InstallHookCommand(),
                new RulesCommand(rules),
                new ExplainCommand(rules),
                new CompletionCommand(rules, this::commands),
                new ManCommand(this::commands));
    }

    /** Returns all commands, in the order of the help. */
    List<Subcommand> commands() {
        return commands;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Surroundings surroundings = new Surroundings(
                Path.of("").toAbsolutePath(),
                System.getenv(),
                // Buffered not for speed: on JDK 17 a bare FileInputStream cannot read all of a pipe ("Illegal seek").
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                KemptCommand::isTerminal,
                KemptCommand::isErrorTerminal);
        System.exit(run(List.of(arguments), surroundings, RuleSets::of));
    }

    /** Where a run has its rules from. */
    interface RuleSource {
        RuleSet of(Surroundings surroundings) throws UsageException;
    }

    /** Runs the command with rules that are yet to be found, and returns its exit code. */
    static int run(List<String> arguments, Surroundings surroundings, RuleSource rules) {
        try {
            return new KemptCommand(rules.of(surroundings)).run(arguments, surroundings);
        } catch (UsageException e) {
            Console console = new Console(surroundings, Colors.OFF, true, false, false);
            return fail(console, String.valueOf(e.getMessage()), e);
        }
    }

    @SuppressWarnings("SystemConsoleNull") // Kept true by the property.
    private static boolean isTerminal() {
        // Java 22 to 24 would otherwise offer a console even where the output goes to a file.
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    /** Java itself cannot tell: the launcher looks, and without one what is true of the output is taken for both. */
    private static boolean isErrorTerminal() {
        String told = System.getProperty("kempt.terminal");
        return told != null ? told.contains("err") : isTerminal();
    }

    /**
     * Runs the command.
     *
     * @return the exit code: 0 clean, 1 findings, 2 error
     */
    int run(List<String> arguments, Surroundings surroundings) {
        Console plain =
                new Console(surroundings, Colors.OFF, true, false, arguments.contains("--" + CommonOptions.STACKTRACE));
        try {
            int code = run(arguments, surroundings, plain);
            plain.flush();
            return code;
        } catch (UsageException e) {
            return fail(plain, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            // Who reads the output has gone, as `head` does: nothing is left to say.
            return isBrokenPipe(e) ? ExitCode.ERROR : fail(plain, "cannot write the output: " + Failures.reason(e), e);
        } catch (RuntimeException | StackOverflowError e) {
            return failInternally(plain, e);
        }
    }

    private static int failInternally(Console console, Throwable cause) {
        try {
            console.internalError("", cause);
        } catch (IOException e) {
            // Neither output nor error can be written; the exit code has to say it all.
            return ExitCode.ERROR;
        }
        return ExitCode.ERROR;
    }

    private static int fail(Console console, String message, Throwable cause) {
        try {
            console.problem(message, cause);
        } catch (IOException e) {
            // Neither output nor error can be written; the exit code has to say it all.
            return ExitCode.ERROR;
        }
        return ExitCode.ERROR;
    }

    private static boolean isBrokenPipe(IOException e) {
        String message = e.getMessage();
        return message != null && message.contains("Broken pipe");
    }

    private int run(List<String> arguments, Surroundings surroundings, Console plain)
            throws UsageException, IOException {
        if (arguments.isEmpty()) {
            Help.write(commands, plain.err());
            return ExitCode.ERROR;
        }
        String first = arguments.get(0);
        List<String> rest = arguments.subList(1, arguments.size());
        switch (first) {
            case "--version" -> {
                plain.out().append("kempt ").append(version()).append("\n");
                return ExitCode.CLEAN;
            }
            case "--help", "-h" -> {
                Help.write(commands, plain.out());
                return ExitCode.CLEAN;
            }
            case "help" -> {
                if (rest.isEmpty()) {
                    Help.write(commands, plain.out());
                } else {
                    Help.write(command(rest.get(0)), plain.out());
                }
                return ExitCode.CLEAN;
            }
            default -> {
                return run(command(first), rest, surroundings, plain);
            }
        }
    }

    private int run(Subcommand command, List<String> arguments, Surroundings surroundings, Console plain)
            throws UsageException, IOException {
        CommandLine line = Arguments.parse(command.options(), arguments);
        if (line.hasOption(CommonOptions.HELP)) {
            Help.write(command, plain.out());
            return ExitCode.CLEAN;
        }
        Console console = new Console(
                surroundings,
                Terminal.colors(Arguments.oneOf(line, CommonOptions.COLOR, COLOR_WORDS, "auto"), surroundings),
                line.hasOption(CommonOptions.QUIET),
                line.hasOption(CommonOptions.VERBOSE),
                line.hasOption(CommonOptions.STACKTRACE));
        try {
            return command.run(line, surroundings, console);
        } finally {
            console.flush();
        }
    }

    private Subcommand command(String name) throws UsageException {
        List<String> names = new ArrayList<>();
        for (Subcommand command : commands) {
            if (command.name().equals(name)) {
                return command;
            }
            names.add(command.name());
        }
        if (name.startsWith("-")) {
            throw new UsageException("an option comes after the command: kempt COMMAND " + name
                    + " ...; `kempt --help` lists the commands");
        }
        String hint = SYNONYMS.containsKey(name)
                ? ", did you mean `" + SYNONYMS.get(name) + "`?"
                : Spelling.hint(name, names);
        throw new UsageException(
                "unknown command `" + name + "`" + (hint.isEmpty() ? "; `kempt --help` lists all" : hint));
    }

    static String version() {
        String version = KemptCommand.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
