package org.kempt.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;

/** Writes help, derived from the commands and their options. */
final class Help {
    private static final int WIDTH = 80;
    private static final int SUMMARY_COLUMN = 16;
    private static final int DESCRIPTION_COLUMN = 30;

    private Help() {}

    /** Writes which commands there are. */
    static void write(List<Subcommand> commands, Appendable out) throws IOException {
        out.append("Kempt keeps curated Markdown lists kempt.\n\n");
        out.append("Usage: kempt COMMAND [OPTION...] [PATH...]\n\nCommands:\n");
        for (Subcommand command : commands) {
            writeRow("  " + command.name(), command.summary(), SUMMARY_COLUMN, out);
        }
        out.append("\nOptions:\n");
        writeRow("  -h, --help", "Show this help.", SUMMARY_COLUMN, out);
        writeRow("  --version", "Show the version.", SUMMARY_COLUMN, out);
        out.append("\n`kempt COMMAND --help` shows the options of a command.\n");
        out.append("Exit codes: 0 clean, 1 findings, 2 an error of usage, configuration or input.\n");
    }

    /** Writes what a command does and which options it has. */
    static void write(Subcommand command, Appendable out) throws IOException {
        out.append("Usage: kempt ").append(command.name()).append(" [OPTION...]");
        out.append(command.operands().isEmpty() ? "" : " " + command.operands()).append("\n\n");
        for (String paragraph : command.description().split("\n\n", -1)) {
            for (String line : wrap(paragraph, WIDTH)) {
                out.append(line).append('\n');
            }
            out.append('\n');
        }
        out.append("Options:\n");
        for (Option option : command.options().getOptions()) {
            String letter = option.getOpt() == null ? "    " : "-" + option.getOpt() + ", ";
            String argument = option.hasArg() ? " " + option.getArgName() : "";
            writeRow(
                    "  " + letter + "--" + option.getLongOpt() + argument,
                    option.getDescription(),
                    DESCRIPTION_COLUMN,
                    out);
        }
    }

    private static void writeRow(String head, String text, int column, Appendable out) throws IOException {
        out.append(head);
        int at = head.length();
        for (String line : wrap(text, WIDTH - column)) {
            if (at > column - 1) {
                out.append('\n');
                at = 0;
            }
            out.append(" ".repeat(column - at)).append(line);
            at = WIDTH;
        }
        out.append('\n');
    }

    /** Breaks a text at spaces into lines of at most {@code width} characters, where words allow it. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
