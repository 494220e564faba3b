package org.kempt.core.source;

/**
 * A half-open range of UTF-16 offsets into a {@link SourceText}.
 *
 * @param start offset of the first character in the range
 * @param end offset after the last character in the range; equal to {@code start} where the range is empty
 */
public record SourceRange(int start, int end) {

    /**
     * Checks that the range is well formed.
     *
     * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
     */
    public SourceRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
    }

    /** Returns the empty range at {@code offset}. */
    public static SourceRange at(int offset) {
        return new SourceRange(offset, offset);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Returns whether the character at {@code offset} lies in this range. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Returns whether all of {@code other} lies in this range. */
    public boolean contains(SourceRange other) {
        return start <= other.start && other.end <= end;
    }

    /** Returns whether the two ranges share a character; ranges that only touch do not. */
    public boolean overlaps(SourceRange other) {
        return start < other.end && other.start < end;
    }

    /** Returns the smallest range that holds both. */
    public SourceRange span(SourceRange other) {
        return new SourceRange(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Returns this range's part of {@code text}. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
