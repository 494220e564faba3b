package org.kempt.core.pattern;

import java.util.List;

/** A part of a pattern, from which a {@link PatternProgram} is made. */
public sealed interface PatternNode {
    /** As often as one likes. */
    int UNBOUNDED = Integer.MAX_VALUE;

    /** One character of a set. */
    record OneOf(CharacterSet set) implements PatternNode {}

    /** One part after the other; none at all is the empty text. */
    record Sequence(List<PatternNode> parts) implements PatternNode {
        /** Takes a copy of the parts. */
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** Any one of the parts. */
    record Choice(List<PatternNode> parts) implements PatternNode {
        /** Takes a copy of the parts. */
        public Choice {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part several times.
     *
     * @param part what is repeated
     * @param least how often at least
     * @param most how often at most, or {@link #UNBOUNDED}
     */
    record Repeat(PatternNode part, int least, int most) implements PatternNode {}

    /**
     * A part that is known by a number.
     *
     * @param part what has the number
     * @param number what {@link PatternProgram.Progress} tells of it; at least 0
     */
    record Numbered(PatternNode part, int number) implements PatternNode {}

    /** A place, not a character: where the text begins or ends. */
    enum Edge implements PatternNode {
        START,
        END
    }

    /** Returns the characters of {@code text} one after the other. */
    static PatternNode literal(String text) {
        return new Sequence(text.codePoints()
                .<PatternNode>mapToObj(codePoint -> new OneOf(CharacterSet.of(codePoint)))
                .toList());
    }
}
