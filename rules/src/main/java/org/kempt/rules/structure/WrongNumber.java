package org.kempt.rules.structure;

import java.util.List;
import java.util.Optional;
import org.kempt.core.change.ChangedLines;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceText;

/** Reports numbers of entries that repeat, leave a gap, or otherwise don't count. */
public final class WrongNumber implements Rule {
    /** How entries are to be numbered. */
    public static final Option<NumberStyle> STYLE = Option.choice(
            "style", NumberStyle.AUTO, "How entries are numbered: `1 2 3`, `1 1 1`, `0 1 2`, or as the list does.");

    /** A style is the habit of a file if it has more than this many times as many lists as the other. */
    private static final int PREVAILS = 4;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "wrong-number",
                    RuleCategory.STRUCTURE,
                    "The number of an entry is there twice, leaves a gap, or is otherwise out of step with its list.")
            .severity(Severity.ERROR)
            .option(STYLE)
            .fixes(FixAvailability.ALWAYS, Effect.NUMBERING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        List<List<Entry>> lists = NumberedLists.in(document);
        NumberStyle style = context.option(STYLE);
        NumberStyle habit = style == NumberStyle.AUTO ? habit(lists) : style;
        ItemNodes nodes = new ItemNodes(document);
        for (List<Entry> list : lists) {
            Numbering numbering = Numbering.of(list);
            int[] expected = numbering.expected(style, habit);
            if (!context.changed().isAll()) {
                goOnFromOldNumbers(document, list, numbering, expected, context.changed());
            }
            List<NumberRun> runs = NumberRun.in(numbering, expected);
            if (!runs.isEmpty()) {
                report(document, list, numbering, expected, runs, nodes, context);
            }
        }
    }

    /** Where the numbers above a new entry are out of step and stay so, it and those below go on from them. */
    private static void goOnFromOldNumbers(
            Document document, List<Entry> list, Numbering numbering, int[] expected, ChangedLines changed) {
        int last = expected.length - 1;
        if (last == 0 || expected[last] - expected[0] != last) {
            return;
        }
        int oldOffset = 0;
        int offset = 0;
        for (int i = 0; i <= last; i++) {
            boolean isNew = isNew(document, list.get(i), changed);
            if (isNew && numbering.number(i) != expected[i]) {
                offset = oldOffset;
            }
            if (!isNew) {
                oldOffset = numbering.number(i) - expected[i];
            }
            expected[i] += offset;
        }
    }

    private static void report(
            Document document,
            List<Entry> list,
            Numbering numbering,
            int[] expected,
            List<NumberRun> runs,
            ItemNodes nodes,
            RuleContext context) {
        Renumbering renumbering = new Renumbering(document.source(), nodes, list);
        NumberMessage message = new NumberMessage(document.source(), list, numbering, expected);
        for (NumberRun run : runs) {
            Diagnostic.Builder diagnostic = Diagnostic.at(
                            list.get(run.from()).marker().orElseThrow().range(), message.of(run))
                    .fix(new Fix(
                            run.size() == 1 ? "Correct the number" : "Correct the numbers",
                            Effect.NUMBERING,
                            beginsAnew(document.source(), list, numbering, run)
                                    ? Applicability.UNSAFE
                                    : Applicability.SAFE,
                            renumbering.edits(run, expected)));
            if (!context.changed().isAll()) {
                newEntryAbove(document, list, run, context.changed())
                        .ifPresent(entry ->
                                diagnostic.related(entry.marker().orElseThrow().range(), "the new entry"));
            }
            context.report(diagnostic);
        }
    }

    /** A new entry has put the numbers from it or after it out of step, and answers for them; not for what began before. */
    private static Optional<Entry> newEntryAbove(
            Document document, List<Entry> list, NumberRun run, ChangedLines changed) {
        return list.subList(Math.max(0, run.from() - 1), run.from() + 1).stream()
                .filter(entry -> isNew(document, entry, changed))
                .findFirst();
    }

    private static boolean isNew(Document document, Entry entry, ChangedLines changed) {
        return changed.contains(document.source().line(entry.range().start()));
    }

    /** After a blank line where there is none between other entries, 1, 2, 3 may be meant as a list of its own. */
    private static boolean beginsAnew(SourceText source, List<Entry> list, Numbering numbering, NumberRun run) {
        int from = run.from();
        return from > 1
                && run.size() > 1
                && numbering.number(from) == 1
                && numbering.number(from + 1) == 2
                && Columns.isAfterBlankLine(source, list.get(from).range().start())
                && !Columns.isAfterBlankLine(source, list.get(from - 1).range().start());
    }

    /** Returns the style of by far the most lists that show one; {@code AUTO} where none prevails. */
    private static NumberStyle habit(List<List<Entry>> lists) {
        int sequential = 0;
        int equal = 0;
        for (List<Entry> list : lists) {
            Numbering numbering = Numbering.of(list);
            if (numbering.showsHabit()) {
                sequential += numbering.isSequential() ? 1 : 0;
                equal += numbering.isEqual() ? 1 : 0;
            }
        }
        if (sequential > PREVAILS * equal) {
            return NumberStyle.SEQUENTIAL;
        }
        return equal > PREVAILS * sequential ? NumberStyle.ALL_ONE : NumberStyle.AUTO;
    }
}
