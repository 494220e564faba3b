package org.kempt.core.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of characters, told by ranges of code points. Immutable.
 *
 * @param ranges the ranges, in any order
 * @param negated whether the characters are those that no range holds
 */
public record CharacterSet(List<Range> ranges, boolean negated) {
    /** Every character, line breaks included. */
    public static final CharacterSet ANY = new CharacterSet(List.of(), true);

    /** White space, no-break spaces included. */
    public static final CharacterSet SPACE = new CharacterSet(
            List.of(
                    new Range('\t', '\r'),
                    new Range(' ', ' '),
                    new Range(0xA0, 0xA0),
                    new Range(0x2000, 0x200A),
                    new Range(0x202F, 0x202F),
                    new Range(0x3000, 0x3000)),
            false);

    static final CharacterSet DIGIT = of('0', '9');

    static final CharacterSet WORD = new CharacterSet(
            List.of(new Range('0', '9'), new Range('A', 'Z'), new Range('_', '_'), new Range('a', 'z')), false);

    /**
     * Characters that follow one another.
     *
     * @param first the first of them
     * @param last the last of them
     */
    public record Range(int first, int last) {
        boolean holds(int codePoint) {
            return codePoint >= first && codePoint <= last;
        }
    }

    /** Takes a copy of the ranges. */
    public CharacterSet {
        ranges = List.copyOf(ranges);
    }

    /** Returns the set of one character. */
    public static CharacterSet of(int codePoint) {
        return of(codePoint, codePoint);
    }

    static CharacterSet of(int first, int last) {
        return new CharacterSet(List.of(new Range(first, last)), false);
    }

    /** Returns the set of all other characters. */
    public CharacterSet not() {
        return new CharacterSet(ranges, !negated);
    }

    boolean isSingle() {
        return !negated
                && ranges.size() == 1
                && ranges.get(0).first() == ranges.get(0).last();
    }

    boolean holds(int codePoint) {
        for (Range range : ranges) {
            if (range.holds(codePoint)) {
                return !negated;
            }
        }
        return negated;
    }

    /** Returns the ranges of the characters in the set, whether it is negated or not. */
    List<Range> asRanges() {
        if (!negated) {
            return ranges;
        }
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort((one, other) -> Integer.compare(one.first(), other.first()));
        List<Range> gaps = new ArrayList<>();
        int from = 0;
        for (Range range : sorted) {
            if (range.first() > from) {
                gaps.add(new Range(from, range.first() - 1));
            }
            from = Math.max(from, range.last() + 1);
        }
        if (from <= Character.MAX_CODE_POINT) {
            gaps.add(new Range(from, Character.MAX_CODE_POINT));
        }
        return gaps;
    }
}
