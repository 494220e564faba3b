package org.kempt.core.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.diagnostic.RelatedLocation;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * The lines of a text that are new or were changed. Lines count from 1. Immutable.
 *
 * <p>Where a run is limited to them, other lines are neither judged nor touched: they were there before. Two things go
 * beyond, since without them a new entry would leave a flaw behind: the numbers of the entries after it, and its line in the
 * table of contents.
 */
public final class ChangedLines {
    private static final ChangedLines ALL = new ChangedLines(new BitSet(), new BitSet());

    private final BitSet lines;
    private final BitSet removals;

    private ChangedLines(BitSet lines, BitSet removals) {
        this.lines = lines;
        this.removals = removals;
    }

    /** Returns that of a text in which everything counts. */
    public static ChangedLines all() {
        return ALL;
    }

    /**
     * Returns given lines.
     *
     * @param lines the lines that are new or were changed
     * @param removals the lines before which others were taken out
     */
    public static ChangedLines of(BitSet lines, BitSet removals) {
        return new ChangedLines((BitSet) lines.clone(), (BitSet) removals.clone());
    }

    /** Returns whether every line counts. */
    public boolean isAll() {
        return this == ALL;
    }

    /** Returns whether a line counts. */
    public boolean contains(int line) {
        return isAll() || lines.get(line);
    }

    /** Returns whether any line counts of which {@code range} holds a part. */
    public boolean touch(SourceText source, SourceRange range) {
        if (isAll()) {
            return true;
        }
        int next = lines.nextSetBit(source.line(range.start()));
        return next >= 0 && next <= source.line(Math.max(range.start(), range.end() - 1));
    }

    /** Returns whether lines were taken out before the one in which a range begins. */
    private boolean areRemovedBefore(SourceText source, SourceRange range) {
        return !isAll() && removals.get(source.line(range.start()));
    }

    /**
     * Returns what concerns the lines: without diagnostics of which neither they nor a related place lie in any, and without
     * fixes that would change others.
     */
    public List<Diagnostic> limit(SourceText source, List<Diagnostic> diagnostics) {
        if (isAll()) {
            return diagnostics;
        }
        List<Diagnostic> limited = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (concern(source, diagnostic)) {
                boolean fixable =
                        diagnostic.fix().map(fix -> allow(source, fix)).orElse(true);
                limited.add(fixable ? diagnostic : diagnostic.withoutFix());
            }
        }
        return limited;
    }

    private boolean concern(SourceText source, Diagnostic diagnostic) {
        if (touch(source, diagnostic.range())) {
            return true;
        }
        for (RelatedLocation related : diagnostic.related()) {
            if (touch(source, related.range())) {
                return true;
            }
        }
        return isNumbering(diagnostic) && areRemovedBefore(source, diagnostic.range());
    }

    private static boolean isNumbering(Diagnostic diagnostic) {
        return diagnostic.fix().filter(fix -> fix.effect() == Effect.NUMBERING).isPresent();
    }

    private boolean allow(SourceText source, Fix fix) {
        if (fix.effect() == Effect.NUMBERING || fix.effect() == Effect.CONTENTS) {
            return true;
        }
        for (TextEdit edit : fix.edits()) {
            if (!allow(source, edit)) {
                return false;
            }
        }
        return true;
    }

    /** Whole lines may come in anywhere, and the numbers of entries keep up; else only these lines may change. */
    private boolean allow(SourceText source, TextEdit edit) {
        SourceRange range = edit.range();
        if (range.isEmpty() ? isBetweenLines(source, edit) : isNumber(source, edit)) {
            return true;
        }
        int start = range.start();
        int end = range.end();
        if ((isOfWholeLines(source, range) || isOneEnding(source, edit)) && areAllChanged(source, start, end)) {
            return true;
        }
        // An ending belongs to the line before it, which does not change where the next one is taken out.
        while (start < end && isLineEnding(source.charAt(start))) {
            start++;
        }
        return areAllChanged(source, start, end);
    }

    private boolean areAllChanged(SourceText source, int start, int end) {
        int first = source.line(start);
        int last = source.line(Math.max(start, end - 1));
        return lines.nextClearBit(first) > last;
    }

    /** As when a blank line is deleted: what begins after its ending is another line. */
    private static boolean isOfWholeLines(SourceText source, SourceRange range) {
        return isLineStart(source, range.start()) && isLineStart(source, range.end());
    }

    /** Returns whether an edit makes another ending of that of one line. */
    private static boolean isOneEnding(SourceText source, TextEdit edit) {
        return isEnding(source.slice(edit.range())) && isEnding(edit.text());
    }

    private static boolean isEnding(String text) {
        return text.equals("\n") || text.equals("\r\n") || text.equals("\r");
    }

    private static boolean isBetweenLines(SourceText source, TextEdit edit) {
        int offset = edit.range().start();
        String text = edit.text();
        boolean wholeBefore = isLineStart(source, offset) && text.endsWith("\n");
        boolean wholeAfter = isLineEnd(source, offset) && (text.startsWith("\n") || text.startsWith("\r\n"));
        return wholeBefore || wholeAfter;
    }

    /** Returns whether an edit changes nothing but the number with which a line begins. */
    private static boolean isNumber(SourceText source, TextEdit edit) {
        if (!isNumber(edit.text()) || !isNumber(source.slice(edit.range()))) {
            return false;
        }
        int start = edit.range().start();
        while (start > 0 && (source.charAt(start - 1) == ' ' || source.charAt(start - 1) == '\t')) {
            start--;
        }
        return isLineStart(source, start);
    }

    /** These two look at no more than two characters: a line may be as long as the text, and edits as many as it has. */
    private static boolean isLineStart(SourceText source, int offset) {
        return offset == 0
                || source.charAt(offset - 1) == '\n'
                || (source.charAt(offset - 1) == '\r' && (offset == source.length() || source.charAt(offset) != '\n'));
    }

    private static boolean isLineEnd(SourceText source, int offset) {
        return offset == source.length() || isLineEnding(source.charAt(offset));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isLineEnding(char c) {
        return c == '\n' || c == '\r';
    }

    /**
     * Returns the lines that count after edits: those that did before, and those that came in whole.
     *
     * @param edits what turned {@code before} into {@code after}, by place, none overlapping another
     */
    public ChangedLines after(SourceText before, List<TextEdit> edits, SourceText after) {
        return isAll() ? this : new MovedLines(this, before, after).follow(edits);
    }

    /** Returns whether lines were taken out before one. */
    boolean areRemovedBefore(int line) {
        return removals.get(line);
    }
}
