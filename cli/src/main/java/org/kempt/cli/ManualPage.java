package org.kempt.cli;

import java.util.List;
import org.apache.commons.cli.Option;

/** Writes the manual page, in the language of man(7), from what {@code --help} is written from. */
final class ManualPage {
    private ManualPage() {}

    static String of(List<Subcommand> commands) {
        StringBuilder page = new StringBuilder();
        page.append(".TH KEMPT 1\n.SH NAME\nkempt \\- keep curated Markdown lists kempt\n");
        page.append(".SH SYNOPSIS\n.B kempt\n.I COMMAND\n.RI [ OPTION... ]\n.RI [ PATH... ]\n");
        page.append(".SH DESCRIPTION\n");
        page.append(
                escaped(
                        "Kempt checks curated Markdown lists (\"awesome lists\") and repairs what it finds. Rules are configured in"
                                + " .kempt.yaml, looked for from the folder of a list up to the root of the repository; none is needed."));
        page.append("\n.SH COMMANDS\n");
        for (Subcommand command : commands) {
            append(command, page);
        }
        page.append(".SH EXIT STATUS\n.TP\n.B 0\nclean\n.TP\n.B 1\nfindings at or above \\-\\-fail\\-on\n.TP\n.B 2\n");
        page.append("an error of usage, configuration or input\n");
        page.append(".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nwhere it is set, no colors are used\n");
        page.append(".TP\n.B CLICOLOR_FORCE\nwhere it is set and not 0, colors are used even if nobody looks\n");
        return page.toString();
    }

    private static void append(Subcommand command, StringBuilder page) {
        page.append(".SS \"kempt ").append(command.name()).append(" [OPTION...] ");
        page.append(escaped(command.operands()).replace("\"", "\\(dq").strip()).append("\"\n");
        for (String paragraph : command.description().split("\n\n", -1)) {
            page.append(escaped(paragraph)).append("\n.PP\n");
        }
        for (Option option : command.options().getOptions()) {
            page.append(".TP\n.B ");
            page.append(option.getOpt() == null ? "" : "\\-" + option.getOpt() + ", ");
            page.append(escaped("--" + option.getLongOpt()));
            page.append(option.hasArg() ? " " + escaped(option.getArgName()) : "")
                    .append('\n');
            page.append(escaped(option.getDescription())).append('\n');
        }
    }

    /** A hyphen would be set as a dash, and a period or quote at the start of a line is a request. */
    private static String escaped(String text) {
        String line = text.replace("\\", "\\e").replace("-", "\\-").replace('\n', ' ');
        return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
    }
}
