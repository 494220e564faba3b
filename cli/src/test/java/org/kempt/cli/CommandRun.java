package org.kempt.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kempt.core.rule.RuleSet;

/** Runs the command in a folder and keeps what it said. */
final class CommandRun {
    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();
    private RuleSet rules = SampleRules.all();
    private byte[] input = {};
    private boolean terminal;
    private int exitCode;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private CommandRun(Path folder) {
        this.folder = folder;
    }

    static CommandRun in(Path folder) {
        return new CommandRun(folder);
    }

    CommandRun input(String text) {
        this.input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    CommandRun rules(RuleSet newRules) {
        this.rules = newRules;
        return this;
    }

    CommandRun variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    CommandRun terminal() {
        this.terminal = true;
        return this;
    }

    CommandRun kempt(String... arguments) {
        exitCode = new KemptCommand(rules)
                .run(
                        List.of(arguments),
                        new Surroundings(
                                folder,
                                variables,
                                new ByteArrayInputStream(input),
                                out,
                                err,
                                () -> terminal,
                                () -> terminal));
        return this;
    }

    int exitCode() {
        return exitCode;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
