package org.kempt.core.fix;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.source.SourceRange;

/** Which words of a text edits touch, and which words they put there. A word that an edit touches is touched whole. */
final class EditedText {
    private final List<SourceRange> ranges;
    private final Bag wordsBefore;
    private final Bag wordsAfter;

    /**
     * Compares two texts.
     *
     * @param edits what turned {@code before} into {@code after}, by place, none overlapping another
     */
    EditedText(String before, String after, List<TextEdit> edits) {
        this.ranges = edits.stream().map(TextEdit::range).toList();
        this.wordsBefore = wordsIn(before, ranges);
        this.wordsAfter = wordsIn(after, rangesAfter(edits));
    }

    /** Returns the words that the edits touch, as they were. */
    Bag wordsBefore() {
        return wordsBefore;
    }

    /** Returns the words that the edits touch, as they are now. */
    Bag wordsAfter() {
        return wordsAfter;
    }

    /** Returns whether an edit lies in {@code range} of the text before, or at its very start or end. */
    boolean touches(SourceRange range) {
        int index = firstEndingFrom(range.start());
        return index < ranges.size() && ranges.get(index).start() <= range.end();
    }

    /** Returns whether one edit replaces all of {@code range} of the text before. */
    boolean replaces(SourceRange range) {
        int index = firstEndingFrom(range.end());
        return index < ranges.size() && ranges.get(index).contains(range);
    }

    /** Returns the index of the first edit that ends at {@code offset} or after it. */
    private int firstEndingFrom(int offset) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<SourceRange> rangesAfter(List<TextEdit> edits) {
        List<SourceRange> after = new ArrayList<>(edits.size());
        int shift = 0;
        for (TextEdit edit : edits) {
            int start = edit.range().start() + shift;
            after.add(new SourceRange(start, start + edit.text().length()));
            shift += edit.text().length() - edit.range().length();
        }
        return after;
    }

    private static Bag wordsIn(String text, List<SourceRange> ranges) {
        Bag words = new Bag();
        int counted = 0;
        for (SourceRange range : ranges) {
            int start = startOfWord(text, range.start(), counted);
            int end = endOfWord(text, Math.max(range.end(), counted));
            if (start < end) {
                WordForm.LETTERS.split(text.substring(start, end), words::add);
            }
            counted = Math.max(counted, end);
        }
        return words;
    }

    private static int startOfWord(String text, int offset, int least) {
        int start = Math.max(offset, least);
        while (start > least && WordForm.LETTERS.holds(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return start;
    }

    private static int endOfWord(String text, int offset) {
        int end = offset;
        // A word that begins before the offset goes on after it; so does one that an insertion is put in front of.
        while (end < text.length() && WordForm.LETTERS.holds(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
