package org.kempt.core.source;

/** Thrown where bytes are not UTF-8 text. */
public final class MalformedSourceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final long byteOffset;

    MalformedSourceException(String message, long byteOffset) {
        super(message);
        this.byteOffset = byteOffset;
    }

    /** Returns the offset of the first byte that is not text, from 0. */
    public long byteOffset() {
        return byteOffset;
    }
}
