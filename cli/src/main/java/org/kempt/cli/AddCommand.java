package org.kempt.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.kempt.core.FixResult;
import org.kempt.core.Linter;
import org.kempt.core.addition.Addition;
import org.kempt.core.addition.ImpossibleAdditionException;
import org.kempt.core.addition.NewEntry;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Applicability;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.SourceText;
import org.kempt.report.FileReport;
import org.kempt.report.Reporter;
import org.kempt.report.TerminalText;
import org.kempt.report.TextReporter;
import org.kempt.workspace.FileRun;
import org.kempt.workspace.FirstConfiguration;
import org.kempt.workspace.InputFile;
import org.kempt.workspace.InputFinder;
import org.kempt.workspace.RuleChoice;
import org.kempt.workspace.WriteException;

/** {@code kempt add}: puts a new entry where it belongs. */
final class AddCommand implements Subcommand {
    private static final String SECTION = "section";
    private static final String NAME = "name";
    private static final String URL = "url";
    private static final String DESCRIPTION = "description";

    private final RuleSet rules;

    AddCommand(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "add";
    }

    @Override
    public String operands() {
        return "[FILE]";
    }

    @Override
    public String summary() {
        return "Add an entry to a list, where it belongs and in the list's style.";
    }

    @Override
    public String description() {
        return """
                Adds an entry to a section of a list, at its place in the order and with the bullet or number, the separator \
                and the period that the list uses. No other line changes, but for numbers that have to make room. An entry \
                with the same address or name as one that is there is refused.

                FILE is the list; without it the README of the current folder.""";
    }

    @Override
    public Options options() {
        Options options = new Options();
        options.addOption(CommonOptions.value(
                SECTION,
                "TITLE",
                "The section to add it to: its title, or the titles down to it, as Tools/Parsers. Needed where several have"
                        + " lists."));
        options.addOption(CommonOptions.value(NAME, "NAME", "What the entry is called."));
        options.addOption(CommonOptions.value(URL, "URL", "Where it leads."));
        options.addOption(CommonOptions.value(DESCRIPTION, "TEXT", "What is said of it, in Markdown."));
        CommonOptions.preset(options);
        CommonOptions.configuration(options);
        return CommonOptions.general(options);
    }

    /** A list and what became of it. */
    private record Added(InputFile file, FixResult result) {}

    @Override
    public int run(CommandLine line, Surroundings surroundings, Console console) throws UsageException, IOException {
        NewEntry entry = entry(line);
        Optional<String> section = Arguments.last(line, SECTION);
        Optional<InputFinder> inputs = RunOptions.inputs(line, rules, RuleChoice.ANY, surroundings, console);
        if (inputs.isEmpty()) {
            return ExitCode.ERROR;
        }
        List<InputFile> files = inputs.get().find(List.of(list(line, surroundings, console)));
        Reporter reporter = new TextReporter(console.out(), console.colors(), true);
        FileRun.run(
                files,
                (file, source) -> add(file, source, entry, section),
                added -> {
                    report(added, entry, console);
                    reporter.add(FileReport.checked(
                            added.file().name(), added.result().after()));
                },
                console);
        return console.hasProblems() ? ExitCode.ERROR : ExitCode.CLEAN;
    }

    private static NewEntry entry(CommandLine line) throws UsageException {
        try {
            return NewEntry.of(required(line, NAME), required(line, URL), Arguments.last(line, DESCRIPTION));
        } catch (ImpossibleAdditionException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static String required(CommandLine line, String option) throws UsageException {
        return Arguments.last(line, option)
                .orElseThrow(
                        () -> new UsageException("--" + option + " is missing; `kempt add --help` shows how it goes"));
    }

    private String list(CommandLine line, Surroundings surroundings, Console console)
            throws UsageException, IOException {
        List<String> operands = line.getArgList();
        if (operands.size() > 1 || operands.contains(InputFinder.STANDARD_INPUT)) {
            throw new UsageException("an entry is added to one file; name that alone");
        }
        if (operands.size() == 1) {
            return operands.get(0);
        }
        Optional<Path> readme = new FirstConfiguration(rules, surroundings.directory(), console).readme();
        return readme.map(path -> path.getFileName().toString())
                .orElseThrow(() -> new UsageException("there is no README.md in this folder; name the list"));
    }

    /** The entry is Kempt's own writing, so that fixes which otherwise wait to be asked for may finish it. */
    private Added add(InputFile file, SourceText source, NewEntry entry, Optional<String> section)
            throws WriteException {
        try {
            Addition addition = Addition.of(Document.parse(source), entry, section);
            FixResult result = Linter.of(rules, file.configuration())
                    .fix(addition.source(), Applicability.UNSAFE, file.repository(), addition.changed());
            file.write(result.source().encode());
            return new Added(file, result);
        } catch (ImpossibleAdditionException e) {
            throw new WriteException(e.getMessage() + " (nothing was changed)", e);
        }
    }

    private static void report(Added added, NewEntry entry, Console console) throws IOException {
        Document document = added.result().after().document();
        int line = document.entries()
                .filter(one -> one.name().equals(entry.name()))
                .findFirst()
                .map(one -> document.source().line(one.range().start()))
                .orElse(1);
        SourceText source = document.source();
        console.out()
                .append(TerminalText.of(added.file().name()))
                .append(":")
                .append(Integer.toString(line))
                .append(": added ")
                .append(TerminalText.of(source.slice(source.lineRange(line)).strip()))
                .append("\n");
    }
}
