package org.kempt.report;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kempt.core.FixResult;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Entry;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Effect;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleId;
import org.kempt.core.source.SourceText;

/** Writes a summary for a comment on a pull request or for the summary of a job, in words for who is new to the list. */
final class MarkdownReporter implements Reporter {
    /** GitHub takes 65,536 characters; the rest is for what comes before and after. */
    private static final int ROOM = 60_000;

    private static final int LONGEST_HEAD = 300;
    private static final int MOST_PLACES = 20;

    private final Writer out;
    private final StringBuilder body = new StringBuilder();
    private boolean fixing;
    private int left;
    private int leftOut;

    MarkdownReporter(Writer out) {
        this.out = out;
    }

    @Override
    public void add(FileReport file) {
        StringBuilder part = new StringBuilder();
        if (file.base().isPresent()) {
            List<PlacedEntry> added = PlacedEntry.added(file.base().get(), file.document());
            writePlaces("New entries, welcome", added, file.document().source(), part);
        }
        if (file.fix().isPresent()) {
            fixing = true;
            writeFixed(file.fix().get(), part);
        }
        boolean first = true;
        int written = 0;
        for (Diagnostic diagnostic : file.diagnostics()) {
            left++;
            String line = line(diagnostic, file.document().source());
            if (body.length() + part.length() + line.length() > ROOM - LONGEST_HEAD) {
                leftOut++;
                continue;
            }
            if (first) {
                part.append(part.length() > 0 ? "\nLeft to do:\n\n" : "\n");
                first = false;
            }
            part.append(line);
            written++;
        }
        String head = "\n### " + MarkdownText.code(ReportPath.of(file)) + "\n";
        if (body.length() + head.length() + part.length() > ROOM) {
            leftOut += written;
        } else if (part.length() > 0) {
            body.append(head).append(part);
        }
    }

    private static void writeFixed(FixResult fix, StringBuilder part) {
        if (fix.fixed().isEmpty()) {
            return;
        }
        Map<RuleId, Integer> counts = new LinkedHashMap<>();
        Map<RuleId, RuleDescriptor> rules = new LinkedHashMap<>();
        for (Diagnostic diagnostic : fix.fixed()) {
            counts.merge(diagnostic.rule().id(), 1, Integer::sum);
            rules.putIfAbsent(diagnostic.rule().id(), diagnostic.rule());
        }
        part.append("\nRepaired:\n\n");
        rules.forEach((id, rule) -> {
            int count = counts.getOrDefault(id, 0);
            part.append("- ").append(link(id)).append(count == 1 ? "" : " (" + count + " times)");
            part.append(": ").append(MarkdownText.of(rule.summary())).append('\n');
        });
        if (rules.values().stream().anyMatch(rule -> rule.effect().equals(Optional.of(Effect.ORDER)))) {
            List<PlacedEntry> moved =
                    PlacedEntry.moved(fix.before().document(), fix.after().document());
            writePlaces("Moved to where they belong", moved, fix.source(), part);
        }
    }

    private static void writePlaces(String title, List<PlacedEntry> places, SourceText source, StringBuilder part) {
        if (places.isEmpty()) {
            return;
        }
        part.append("\n").append(title).append(":\n\n");
        for (PlacedEntry place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
            Entry entry = place.entry();
            part.append("- ").append(name(entry)).append(" is now on line ");
            part.append(source.line(entry.range().start()));
            part.append(place.previous()
                    .map(previous -> ", after " + name(previous))
                    .orElse(", the first of its list"));
            if (!entry.section().title().isEmpty()) {
                part.append(", in the section ")
                        .append(MarkdownText.code(shortened(entry.section().title())));
            }
            part.append('\n');
        }
        if (places.size() > MOST_PLACES) {
            part.append("- and ").append(places.size() - MOST_PLACES).append(" more\n");
        }
    }

    private static String name(Entry entry) {
        return entry.name().isEmpty() ? "an entry without a name" : MarkdownText.code(shortened(entry.name()));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, Math.min(text.length(), 300)) <= 80 && text.length() <= 300
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 80)) + "…";
    }

    private String line(Diagnostic diagnostic, SourceText source) {
        boolean safe = !fixing
                && diagnostic
                        .fix()
                        .filter(fix -> fix.applicability() == Applicability.SAFE)
                        .isPresent();
        return "- **Line " + source.line(diagnostic.range().start()) + "**: " + MarkdownText.of(diagnostic.message())
                + " (" + link(diagnostic.rule().id()) + (safe ? ", `kempt fix` repairs it" : "") + ")\n";
    }

    private static String link(RuleId rule) {
        return "[`" + rule + "`](" + RuleLinks.of(rule) + ")";
    }

    @Override
    public void finish(Summary summary) throws IOException {
        out.append(head(summary));
        out.append(body);
        if (leftOut > 0) {
            out.append("\n… and ").append(Integer.toString(leftOut)).append(" more, too many for one comment.\n");
        }
        if (left > 0) {
            out.append(foot(summary));
        }
        out.flush();
    }

    private static String head(Summary summary) {
        if (!summary.complete()) {
            return "## ⚠️ Kempt could not do all of its work\n\nThe output of its run says why."
                    + (summary.diagnostics() + summary.fixed() > 0 ? " This is what it did:" : "") + "\n";
        }
        if (summary.diagnostics() == 0 && summary.fixed() == 0) {
            return "## ✅ This list is kempt\n\nNothing is left to do. Thank you!\n";
        }
        StringBuilder head = new StringBuilder("## ");
        if (summary.diagnostics() == 0) {
            head.append("✅ Kempt repaired ").append(things(summary.fixed()));
            return head.append("\n\nNothing is left to do. Thank you!\n").toString();
        }
        head.append("📝 ").append(things(summary.diagnostics())).append(" to look at\n\n");
        head.append("Thank you for your work on this list! ");
        if (summary.fixed() > 0) {
            head.append("Kempt repaired ").append(things(summary.fixed())).append("; what is left needs a person.");
        } else if (summary.fixable() == summary.diagnostics()) {
            head.append("Kempt can repair all of it for you: run `kempt fix`.");
        } else if (summary.fixable() > 0) {
            head.append("Kempt can repair ").append(summary.fixable());
            head.append(" of these for you: run `kempt fix`. The others need a person.");
        } else {
            head.append("These are small things that would help it to stay tidy.");
        }
        return head.append('\n').toString();
    }

    private static String things(int count) {
        return count == 1 ? "1 thing" : count + " things";
    }

    private static String foot(Summary summary) {
        StringBuilder foot = new StringBuilder("\n<sub>Each rule's name leads to why it is there, with examples");
        foot.append("; `kempt explain RULE` shows the same.");
        if (summary.fixableUnsafe() > 0) {
            foot.append(" `kempt fix --unsafe` repairs ").append(summary.fixableUnsafe());
            foot.append(summary.fixable() > 0 ? " more" : " of them");
            foot.append("; look at what it did, for the meaning may change.");
        }
        return foot.append("</sub>\n").toString();
    }
}
