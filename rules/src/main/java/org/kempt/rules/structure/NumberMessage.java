package org.kempt.rules.structure;

import java.util.List;
import org.kempt.core.document.Entry;
import org.kempt.core.source.SourceText;

/** Says which numbers are wrong, what they should be, whether readers see that, and what the reason is. */
final class NumberMessage {
    private final SourceText source;
    private final List<Entry> entries;
    private final Numbering numbering;
    private final int[] expected;
    private final int firstBreak;

    NumberMessage(SourceText source, List<Entry> entries, Numbering numbering, int[] expected) {
        this.source = source;
        this.entries = entries;
        this.numbering = numbering;
        this.expected = expected;
        this.firstBreak = firstBreak(entries);
    }

    /** Returns the message for a run of wrong numbers. */
    String of(NumberRun run) {
        int first = numbering.number(run.from());
        int last = numbering.number(run.to() - 1);
        boolean one = run.size() == 1;
        String to = run.size() == 2 ? " and " : " to ";
        String what = one ? "Number " + first : "Numbers " + first + to + last;
        int firstExpected = expected[run.from()];
        int lastExpected = expected[run.to() - 1];
        String wanted = firstExpected == lastExpected
                ? (one ? "" : "all ") + "be " + firstExpected
                : "be " + firstExpected + to + lastExpected;
        String shown = isShownAsExpected(run) ? ", as GitHub shows " + (one ? "it" : "them") : "";
        return what + " should " + wanted + shown + ": " + reason(run);
    }

    /** A list is shown counting from its first number; what stands between its entries makes it count anew. */
    private boolean isShownAsExpected(NumberRun run) {
        if (numbering.number(0) != expected[0] || (expected.length > 1 && expected[0] == expected[1])) {
            return false;
        }
        return run.to() <= firstBreak;
    }

    /** Returns the index of the first entry before which something stands that makes the list count anew. */
    private static int firstBreak(List<Entry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            if (!entries.get(i).comments().isEmpty()
                    || entries.get(i).list() != entries.get(i - 1).list()) {
                return i;
            }
        }
        return entries.size();
    }

    private String reason(NumberRun run) {
        int from = run.from();
        int number = numbering.number(from);
        if (expected.length > 1 && expected[0] == expected[1]) {
            return "the list repeats " + expected[0];
        }
        if (from == 0) {
            return "the list counts from " + expected[0];
        }
        int before = numbering.number(from - 1);
        if (number == before) {
            return repeat(from);
        }
        if (number < before) {
            return number + " comes after " + before + " (line " + line(from - 1) + ")";
        }
        return switch (number - before) {
            case 1 -> "the numbers before it are wrong";
            case 2 -> before + 1 + " is missing";
            default -> before + 1 + " to " + (number - 1) + " are missing";
        };
    }

    private String repeat(int from) {
        int number = numbering.number(from);
        int start = from - 1;
        int end = from;
        while (start > 0 && numbering.number(start - 1) == number) {
            start--;
        }
        while (end + 1 < numbering.size() && numbering.number(end + 1) == number) {
            end++;
        }
        int count = end - start + 1;
        return count == 2
                ? number + " is there twice (lines " + line(start) + " and " + line(end) + ")"
                : number + " is there " + count + " times (lines " + line(start) + " to " + line(end) + ")";
    }

    private int line(int index) {
        return source.line(entries.get(index).marker().orElseThrow().range().start());
    }
}
