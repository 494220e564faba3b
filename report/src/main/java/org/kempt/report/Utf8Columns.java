package org.kempt.report;

import org.kempt.core.source.SourceText;

/** Counts columns in bytes of UTF-8. */
final class Utf8Columns {
    private static final int STEP = 256;
    private static final int BYTE_ORDER_MARK = 3;

    private final SourceText source;
    /** How many bytes stand before each {@link #STEP}th character: no column takes long, however long its line is. */
    private final int[] bytesBefore;

    Utf8Columns(SourceText source) {
        this.source = source;
        this.bytesBefore = new int[source.length() / STEP + 1];
        for (int i = 1; i < bytesBefore.length; i++) {
            bytesBefore[i] = bytesBefore[i - 1] + count((i - 1) * STEP, i * STEP);
        }
    }

    /** Returns the column, from 1, of {@code offset} in its line; a byte order mark counts. */
    int column(int offset) {
        int line = source.line(offset);
        int mark = line == 1 && source.hasByteOrderMark() ? BYTE_ORDER_MARK : 0;
        return bytes(offset) - bytes(source.lineStart(line)) + mark + 1;
    }

    private int bytes(int offset) {
        int step = offset / STEP;
        return bytesBefore[step] + count(step * STEP, offset);
    }

    private int count(int from, int to) {
        int bytes = 0;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c < 0x80) {
                bytes++;
            } else if (c < 0x800 || Character.isSurrogate(c)) {
                // Each half of a pair counts for two of its four bytes.
                bytes += 2;
            } else {
                bytes += 3;
            }
        }
        return bytes;
    }
}
