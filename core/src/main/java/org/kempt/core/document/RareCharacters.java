package org.kempt.core.document;

import java.util.Arrays;
import org.kempt.core.source.SourceText;

/**
 * Where those characters stand of which a text has few, and which several rules look for. They are found in one scan; a
 * rule that finds none of its own there need not look at the text at all. Immutable.
 */
public final class RareCharacters {
    private static final char DELETE = '\u007F';
    private static final String PAIRS = "\"()[]{}";
    private static final String WIDE_PAIRS = "“”„«»（）「」『』【】《》〈〉";

    /** Kinds of characters, one bit each. */
    private static final int PAIR = 1;

    private static final int UNUSUAL = 2;

    /** Looked at where two of them stand in a row. */
    private static final int REPEATABLE = 4;

    /** What each character of ASCII is; the last element stands for all others. */
    private static final byte[] KINDS = new byte[DELETE + 1];

    static {
        for (char c = 0; c < DELETE; c++) {
            KINDS[c] = (byte) kindOf(c);
        }
        KINDS[DELETE] = UNUSUAL | REPEATABLE;
    }

    private static int kindOf(char c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r' ? 0 : UNUSUAL | REPEATABLE;
        }
        if (PAIRS.indexOf(c) >= 0) {
            return PAIR | REPEATABLE;
        }
        return Character.isLetterOrDigit(c) && c != 'w' && c != 'W' ? 0 : REPEATABLE;
    }

    private final Offsets unusual;
    private final Offsets paired;
    private final Offsets repeated;
    private final Offsets addresses;

    private RareCharacters(Offsets unusual, Offsets paired, Offsets repeated, Offsets addresses) {
        this.unusual = unusual;
        this.paired = paired;
        this.repeated = repeated;
        this.addresses = addresses;
    }

    static RareCharacters of(SourceText source) {
        Offsets.Builder unusual = new Offsets.Builder();
        Offsets.Builder paired = new Offsets.Builder();
        Offsets.Builder runs = new Offsets.Builder();
        Offsets.Builder addresses = new Offsets.Builder();
        int lastAddress = -1;
        for (int i = next(source, 0); i < source.length(); i = next(source, i + 1)) {
            char c = source.charAt(i);
            int kind = kind(c);
            if ((kind & UNUSUAL) != 0) {
                unusual.add(i);
            }
            if ((kind & PAIR) != 0 || ((kind & UNUSUAL) != 0 && WIDE_PAIRS.indexOf(c) >= 0)) {
                paired.add(i);
            }
            if ((kind & REPEATABLE) != 0 && i > 0 && source.charAt(i - 1) == c) {
                boolean isLetter = c == 'w' || c == 'W';
                if (!isLetter && (i < 2 || source.charAt(i - 2) != c)) {
                    runs.add(i - 1);
                }
                // Every address has two slashes, or the letter w twice in a row, near its start.
                if (isLetter || c == '/') {
                    int start = isLetter
                            ? BareAddress.startOfWww(source.text(), i)
                            : BareAddress.startOfScheme(source.text(), i - 2);
                    if (start > lastAddress) {
                        addresses.add(start);
                        lastAddress = start;
                    }
                }
            }
        }
        return new RareCharacters(unusual.build(), paired.build(), runs.build(), addresses.build());
    }

    /** Returns where, at or after {@code from}, the next character stands that is not passed over; else the end. */
    private static int next(SourceText source, int from) {
        char before = from == 0 ? '\n' : source.charAt(from - 1);
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            int kind = kind(c);
            int repeated = c == before ? kind & REPEATABLE : 0;
            if (((kind & (PAIR | UNUSUAL)) | repeated) != 0) {
                return i;
            }
            before = c;
        }
        return source.length();
    }

    private static int kind(char c) {
        return KINDS[Math.min(c, DELETE)];
    }

    /** Returns where characters stand that are not of ASCII, and controls but tabs and line endings. */
    public Offsets unusual() {
        return unusual;
    }

    /** Returns where brackets, braces, parentheses and double quotation marks stand, those of East Asia too. */
    public Offsets paired() {
        return paired;
    }

    /**
     * Returns where a run of two or more equal characters begins that are neither letters nor digits of ASCII, nor tabs
     * or line endings.
     */
    public Offsets repeated() {
        return repeated;
    }

    /** Returns where {@code https://}, {@code http://} and {@code www.} stand that do not begin in the middle of a word. */
    Offsets addresses() {
        return addresses;
    }

    /** Offsets in ascending order. Immutable. */
    public static final class Offsets {
        private final int[] offsets;

        private Offsets(int[] offsets) {
            this.offsets = offsets;
        }

        public int size() {
            return offsets.length;
        }

        /** Returns the offset at {@code index}, counted from 0. */
        public int get(int index) {
            return offsets[index];
        }

        /** Returns the index of the first offset that is not before {@code offset}; the size where there is none. */
        public int indexFrom(int offset) {
            int found = Arrays.binarySearch(offsets, offset);
            return found >= 0 ? found : -found - 1;
        }

        private static final class Builder {
            private int[] offsets = new int[64];
            private int count;

            void add(int offset) {
                if (count == offsets.length) {
                    offsets = Arrays.copyOf(offsets, count * 2);
                }
                offsets[count++] = offset;
            }

            Offsets build() {
                return new Offsets(Arrays.copyOf(offsets, count));
            }
        }
    }
}
