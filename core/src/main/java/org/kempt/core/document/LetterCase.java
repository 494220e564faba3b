package org.kempt.core.document;

/** Whether a word begins with a capital. */
public enum LetterCase {
    UPPER,
    LOWER
}
