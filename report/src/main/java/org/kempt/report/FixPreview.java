package org.kempt.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceText;

/**
 * The lines that a fix changes, before and after, piece by piece. However much a fix changes, only its beginning is shown:
 * one fix may belong to many diagnostics.
 *
 * @param pieces the places where it changes lines
 * @param cut whether it changes more than is shown
 */
record FixPreview(List<Piece> pieces, boolean cut) {
    private static final int MOST_PIECES = 4;
    private static final int MOST_EDITS = 100;
    private static final int MOST_LINES = 12;
    private static final int MOST_CHARACTERS = 2000;
    private static final int CONTEXT = 160;
    private static final String CUT = "…";

    /**
     * Lines that change together.
     *
     * @param line the line, from 1, where they begin
     * @param before the lines as they are; none where lines are only added
     * @param after the lines as they will be; none where lines are only removed
     */
    record Piece(int line, List<String> before, List<String> after) {}

    static FixPreview of(Fix fix, SourceText source) {
        List<Piece> pieces = new ArrayList<>();
        List<TextEdit> edits = fix.edits();
        int first = 0;
        boolean cut = false;
        while (first < edits.size() && pieces.size() < MOST_PIECES) {
            int last = first;
            int end = Math.min(edits.size(), first + MOST_EDITS);
            while (last + 1 < end && touch(edits.get(last), edits.get(last + 1), source)) {
                last++;
            }
            cut |= !add(edits.subList(first, last + 1), source, pieces);
            first = last + 1;
            if (first == end && end < edits.size()) {
                break;
            }
        }
        return new FixPreview(List.copyOf(pieces), cut || first < edits.size());
    }

    private static boolean touch(TextEdit one, TextEdit next, SourceText source) {
        return next.range().start() - one.range().end() <= MOST_CHARACTERS
                && source.line(next.range().start()) <= source.line(one.range().end());
    }

    /** Adds what the edits of one piece do; returns whether all of it is there. */
    private static boolean add(List<TextEdit> edits, SourceText source, List<Piece> pieces) {
        int start = edits.get(0).range().start();
        int end = edits.get(edits.size() - 1).range().end();
        int lineStart = source.lineStart(source.line(start));
        int lineEnd = source.lineRange(source.line(end)).end();
        int from = Math.max(lineStart, start - CONTEXT);
        int to = Math.max(end, Math.min(lineEnd, end + CONTEXT));
        String head = from > lineStart ? CUT : "";
        String tail = to < lineEnd ? CUT : "";
        StringBuilder after = new StringBuilder(head);
        int copied = from;
        for (TextEdit edit : edits) {
            append(after, source.text(), copied, edit.range().start());
            append(after, edit.text(), 0, edit.text().length());
            copied = edit.range().end();
            if (after.length() > MOST_CHARACTERS) {
                break;
            }
        }
        append(after, source.text(), copied, to);
        StringBuilder before = new StringBuilder(head);
        append(before, source.text(), from, to);
        boolean whole = before.length() <= MOST_CHARACTERS && after.length() <= MOST_CHARACTERS;
        return trimmed(source.line(start), lines(before, tail), lines(after, tail), pieces) && whole;
    }

    /** Appends at most one character more than is shown. */
    private static void append(StringBuilder out, String text, int from, int to) {
        int room = MOST_CHARACTERS + 1 - out.length();
        out.append(text, from, Math.max(from, Math.min(to, from + Math.max(0, room))));
    }

    private static List<String> lines(StringBuilder text, String tail) {
        boolean cut = text.length() > MOST_CHARACTERS;
        String shown = cut ? text.substring(0, MOST_CHARACTERS) + CUT : text + tail;
        // Which line ending a line has cannot be shown.
        return Arrays.asList(shown.replace("\r", "").split("\n", -1));
    }

    /** Leaves out the lines that are the same at the beginning and at the end. */
    private static boolean trimmed(int line, List<String> before, List<String> after, List<Piece> pieces) {
        int same = 0;
        int least = Math.min(before.size(), after.size());
        while (same < least && before.get(same).equals(after.get(same))) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < least - same
                && before.get(before.size() - 1 - sameAtEnd).equals(after.get(after.size() - 1 - sameAtEnd))) {
            sameAtEnd++;
        }
        List<String> old = before.subList(same, before.size() - sameAtEnd);
        List<String> fresh = after.subList(same, after.size() - sameAtEnd);
        if (!old.isEmpty() || !fresh.isEmpty()) {
            pieces.add(new Piece(
                    line + same,
                    List.copyOf(old.subList(0, Math.min(MOST_LINES, old.size()))),
                    List.copyOf(fresh.subList(0, Math.min(MOST_LINES, fresh.size())))));
        }
        return old.size() <= MOST_LINES && fresh.size() <= MOST_LINES;
    }
}
