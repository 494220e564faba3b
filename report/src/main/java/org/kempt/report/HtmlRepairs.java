package org.kempt.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import org.kempt.core.FixResult;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.rule.RuleId;

/** Writes what fixing did to a file: how often each rule, and the lines before and after. */
final class HtmlRepairs {
    private static final int MOST_LINES = 2000;

    private HtmlRepairs() {}

    static void write(FixResult fix, Writer out) throws IOException {
        Map<RuleId, Integer> counts = new TreeMap<>();
        for (Diagnostic diagnostic : fix.fixed()) {
            counts.merge(diagnostic.rule().id(), 1, Integer::sum);
        }
        out.write(
                "<details class=\"repaired\">\n<summary>Repaired " + fix.fixed().size() + ":");
        String between = " ";
        for (Map.Entry<RuleId, Integer> rule : counts.entrySet()) {
            out.write(between + "<a href=\"" + RuleLinks.of(rule.getKey()) + "\">" + rule.getKey() + "</a> "
                    + rule.getValue());
            between = ", ";
        }
        out.write("</summary>\n<pre class=\"change\">");
        String patch = UnifiedDiff.of(
                "", fix.before().document().source().text(), fix.source().text());
        // The first two lines name the files.
        int at = patch.indexOf('\n', patch.indexOf('\n') + 1) + 1;
        for (int line = 0; at > 0 && at < patch.length() && line < MOST_LINES; line++) {
            int end = patch.indexOf('\n', at);
            int stop = end < 0 ? patch.length() : end;
            out.write(line(patch.charAt(at), patch.substring(Math.min(at + 1, stop), stop)));
            at = stop + 1;
        }
        out.write("</pre>\n");
        if (at < patch.length()) {
            out.write("<p class=\"note\">More changed than is shown here; <code>git diff</code> has it all.</p>\n");
        }
        out.write("</details>\n");
    }

    private static String line(char sign, String text) {
        String line = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        return switch (sign) {
            case '-' -> "<del class=\"line\">" + HtmlText.line(line) + "</del>";
            case '+' -> "<ins class=\"line\">" + HtmlText.line(line) + "</ins>";
            case '@' -> "<span class=\"line hunk\">" + HtmlText.of(sign + line) + "</span>";
            default -> "<span class=\"line\">" + HtmlText.line(line) + "</span>";
        };
    }
}
