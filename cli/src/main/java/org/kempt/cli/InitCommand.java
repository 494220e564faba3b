package org.kempt.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.MalformedSourceException;
import org.kempt.core.source.SourceText;
import org.kempt.rules.draft.ConfigurationDraft;
import org.kempt.rules.draft.NamedText;
import org.kempt.rules.draft.UnreadableForeignConfigurationException;

/** {@code kempt init}: writes a first configuration. */
final class InitCommand implements Subcommand {
    private static final String FORCE = "force";
    private static final String FROM_MARKDOWNLINT = "from-markdownlint";

    private final RuleSet rules;

    InitCommand(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "init";
    }

    @Override
    public String operands() {
        return "[FILE...]";
    }

    @Override
    public String summary() {
        return "Write a first configuration from what a list does.";
    }

    @Override
    public String description() {
        return """
                Writes a .kempt.yaml into the current folder that states what the lists usually do, each with the figures \
                behind it. What is written for contributors is read, too, and what markdownlint and remark are told here.

                A FILE is a list. Without any it is the README of the current folder.""";
    }

    @Override
    public Options options() {
        Options options = new Options();
        options.addOption(CommonOptions.flag(null, FORCE, "Replace a .kempt.yaml that is there."));
        options.addOption(CommonOptions.value(
                FROM_MARKDOWNLINT, "FILE", "Translate this configuration of markdownlint; no list is needed."));
        return CommonOptions.general(options);
    }

    @Override
    public int run(CommandLine line, Surroundings surroundings, Console console) throws UsageException, IOException {
        Path folder = surroundings.directory();
        Path target = folder.resolve(ConfigurationFinder.NAMES.get(0));
        refuseOthers(folder, line.hasOption(FORCE));
        ConfigurationDraft draft = new ConfigurationDraft(rules);
        Optional<String> markdownlint = Arguments.last(line, FROM_MARKDOWNLINT);
        boolean onlyTranslates = markdownlint.isPresent() && line.getArgList().isEmpty();
        List<Path> lists = onlyTranslates ? List.of() : lists(line.getArgList(), folder);
        InitSources sources = new InitSources(folder);
        try {
            if (markdownlint.isPresent()) {
                draft.addMarkdownlint(read(folder, resolve(folder, markdownlint.get())));
            } else {
                for (Path file : sources.markdownlint()) {
                    draft.addMarkdownlint(read(folder, file));
                }
                for (Path file : sources.remark()) {
                    draft.addRemark(read(folder, file));
                }
            }
            for (Path file : onlyTranslates ? List.<Path>of() : sources.guidelines()) {
                draft.addGuidelines(read(folder, file));
            }
            for (Path list : lists) {
                draft.addList(read(folder, list));
            }
        } catch (UnreadableForeignConfigurationException e) {
            console.problem(String.valueOf(e.getMessage()), e);
        } catch (FailedReadException e) {
            console.problem(String.valueOf(e.getMessage()), e);
        }
        if (console.hasProblems()) {
            return ExitCode.ERROR;
        }
        for (Path program : sources.programs()) {
            console.note(name(folder, program) + ": a program, which is not read; say in .kempt.yaml what it sets");
        }
        return write(target, draft.text(), line.hasOption(FORCE), console);
    }

    private static void refuseOthers(Path folder, boolean force) throws UsageException {
        for (String name : ConfigurationFinder.NAMES) {
            boolean replaced = force && name.equals(ConfigurationFinder.NAMES.get(0));
            if (!replaced && Files.exists(folder.resolve(name))) {
                throw new UsageException(name + " is there already; "
                        + (force ? "remove it first" : "--force replaces a " + ConfigurationFinder.NAMES.get(0)));
            }
        }
    }

    private static List<Path> lists(List<String> operands, Path folder) throws UsageException, IOException {
        if (operands.isEmpty()) {
            Optional<Path> readme = InitSources.find(folder, "readme.md");
            return List.of(readme.orElseThrow(
                    () -> new UsageException("there is no README.md in this folder; name the list: kempt init FILE")));
        }
        List<Path> lists = new ArrayList<>();
        for (String operand : operands) {
            lists.add(resolve(folder, operand));
        }
        return lists;
    }

    private static Path resolve(Path folder, String operand) throws UsageException {
        try {
            return folder.resolve(operand);
        } catch (InvalidPathException e) {
            throw new UsageException(operand + ": not a path: " + e.getReason());
        }
    }

    /** Thrown where a file cannot be read; the message names it. */
    private static final class FailedReadException extends Exception {
        private static final long serialVersionUID = 1L;

        FailedReadException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private static NamedText read(Path folder, Path file) throws FailedReadException {
        String name = name(folder, file);
        try {
            return new NamedText(name, SourceText.decode(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new FailedReadException(name + ": " + Failures.reading(e), e);
        } catch (MalformedSourceException e) {
            throw new FailedReadException(name + ": " + Failures.decoding(e), e);
        }
    }

    private static String name(Path folder, Path file) {
        Path normal = file.normalize();
        Path shown = normal.startsWith(folder.normalize()) ? folder.normalize().relativize(normal) : normal;
        return shown.toString();
    }

    private static int write(Path target, String text, boolean force, Console console) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String name = target.getFileName().toString();
        try {
            if (force && Files.exists(target)) {
                AtomicFile.replace(target, bytes);
            } else {
                Files.write(target, bytes, StandardOpenOption.CREATE_NEW);
            }
        } catch (FileAlreadyExistsException e) {
            console.problem(name + " is there already; --force replaces it", e);
            return ExitCode.ERROR;
        } catch (WriteException e) {
            console.problem(name + ": " + e.getMessage(), e);
            return ExitCode.ERROR;
        } catch (IOException e) {
            console.problem(name + ": cannot be written: " + Failures.reason(e), e);
            return ExitCode.ERROR;
        }
        console.out().append("wrote ").append(name).append('\n').append(text);
        return ExitCode.CLEAN;
    }
}
