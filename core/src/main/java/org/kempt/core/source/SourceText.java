package org.kempt.core.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text of one list, with an index of its lines.
 *
 * <p>A byte order mark is remembered and written back, but it is no part of the text: offset 0 is the first character
 * after it. Line endings are kept as they are, each line its own. Immutable.
 */
public final class SourceText {
    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** UTF-16 characters that are counted one by one. */
    private static final int LONG_LINE = 4096;

    private final String text;

    /** The text once more: an array is read several times faster than a string that may be of either width. */
    private final char[] characters;

    private final boolean byteOrderMark;
    private final int[] lineStarts;
    private final boolean hasCarriageReturns;

    /** Found when first asked for; two threads would at worst find the same twice. */
    private volatile @Nullable SurrogatePairs pairs;

    private SourceText(String text, boolean byteOrderMark) {
        this.text = text;
        this.characters = text.toCharArray();
        this.byteOrderMark = byteOrderMark;
        this.lineStarts = indexLines(text);
        this.hasCarriageReturns = text.indexOf('\r') >= 0;
    }

    /** Returns a source of {@code text}; a leading U+FEFF is taken as byte order mark. */
    public static SourceText of(String text) {
        boolean mark = !text.isEmpty() && text.charAt(0) == '\uFEFF';
        return new SourceText(mark ? text.substring(1) : text, mark);
    }

    /**
     * Decodes UTF-8.
     *
     * @throws MalformedSourceException if the bytes are UTF-16, binary, or not UTF-8; it names the first bad byte
     */
    public static SourceText decode(byte[] bytes) throws MalformedSourceException {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new MalformedSourceException("the file is UTF-16 (byte order mark at byte 0); save it as UTF-8", 0);
        }
        boolean mark = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, UTF8_MARK, 0, 3);
        int from = mark ? 3 : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new MalformedSourceException(
                    String.format(
                            "byte %d (0x%02X) is not UTF-8; save the file as UTF-8",
                            in.position(), bytes[in.position()] & 0xFF),
                    in.position());
        }
        out.flip();
        String text = out.toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            long offset = from + (long) text.substring(0, nul).getBytes(StandardCharsets.UTF_8).length;
            throw new MalformedSourceException(
                    "byte " + offset + " is NUL: this is a binary file, not Markdown", offset);
        }
        return new SourceText(text, mark);
    }

    /** Returns the bytes of this source as UTF-8, with its byte order mark if it has one. */
    public byte[] encode() {
        return (byteOrderMark ? '\uFEFF' + text : text).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a source of other text that keeps this one's byte order mark. */
    public SourceText withText(String newText) {
        return new SourceText(newText, byteOrderMark);
    }

    /** Returns the text without a byte order mark. */
    public String text() {
        return text;
    }

    public boolean hasByteOrderMark() {
        return byteOrderMark;
    }

    public int length() {
        return text.length();
    }

    public char charAt(int offset) {
        return characters[offset];
    }

    /** Returns the text in {@code range}. */
    public String slice(SourceRange range) {
        return text.substring(range.start(), range.end());
    }

    /** Returns the offset of the first {@code c} from {@code from} up to before {@code to}, or -1. */
    public int indexOf(char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (characters[i] == c) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the number of lines; text after the last line ending is a line, nothing after it is none. */
    public int lineCount() {
        int last = lineStarts.length - 1;
        return last > 0 && lineStarts[last] == text.length() ? last : lineStarts.length;
    }

    /** Returns the line, from 1, of the character at {@code offset}. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Returns the offset of the first character of {@code line} (from 1). */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** Returns the range of {@code line} (from 1) without its line ending. */
    public SourceRange lineRange(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        if (end > start && line < lineStarts.length && text.charAt(end - 1) == '\r') {
            end--;
        }
        return new SourceRange(start, end);
    }

    /** Returns where people would say that {@code offset} is. */
    public Position position(int offset) {
        int line = line(offset);
        return new Position(line, codePoints(lineStarts[line - 1], offset) + 1);
    }

    /** Counting anew for each of many places in one very long line would take quadratic time. */
    private int codePoints(int from, int to) {
        if (to - from < LONG_LINE) {
            return text.codePointCount(from, to);
        }
        SurrogatePairs found = pairs;
        if (found == null) {
            found = SurrogatePairs.of(text);
            pairs = found;
        }
        return to - from - found.between(from, to);
    }

    /**
     * Returns the offset at which the line of {@code offset} begins, as CommonMark sees lines: a lone carriage return
     * ends one, too.
     */
    public int startOfLine(int offset) {
        int start = offset;
        while (start > 0) {
            char before = characters[start - 1];
            if (before == '\n' || (before == '\r' && (start >= characters.length || characters[start] != '\n'))) {
                break;
            }
            start--;
        }
        return start;
    }

    /** Returns the offset at which the line of {@code offset} ends, before its line ending; lines as CommonMark's. */
    public int endOfLine(int offset) {
        if (!hasCarriageReturns) {
            // The platform looks for one character several times faster than any loop can.
            int newline = text.indexOf('\n', offset);
            return newline < 0 ? Math.max(offset, characters.length) : newline;
        }
        int end = offset;
        while (end < characters.length && characters[end] != '\n' && characters[end] != '\r') {
            end++;
        }
        return end;
    }

    /** Returns the offset after the line ending of the line of {@code offset}; lines as CommonMark's. */
    public int startOfNextLine(int offset) {
        int end = endOfLine(offset);
        if (end < characters.length && characters[end] == '\r') {
            end++;
        }
        if (end < characters.length && characters[end] == '\n') {
            end++;
        }
        return end;
    }

    /** Returns the line ending that most lines have; LF where there is none. */
    public LineEnding dominantLineEnding() {
        int crlf = 0;
        int lf = 0;
        for (int line = 1; line < lineStarts.length; line++) {
            int newline = lineStarts[line] - 1;
            if (newline > 0 && text.charAt(newline - 1) == '\r') {
                crlf++;
            } else {
                lf++;
            }
        }
        return crlf > lf ? LineEnding.CRLF : LineEnding.LF;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static int[] indexLines(String text) {
        int[] starts = new int[Math.max(16, text.length() / 40)];
        int count = 1;
        for (int newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = newline + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
