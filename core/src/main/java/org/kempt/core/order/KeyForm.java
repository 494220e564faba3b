package org.kempt.core.order;

/** What of a name counts when names are put in order, from the plainest to what people rarely mean. */
public enum KeyForm {
    /** All of it, but case and accents: {@code Élan} stands beside {@code elan}. */
    FOLDED("ignoring case and accents"),
    /** Letters, digits and the spaces between words: {@code .NET} stands with N. */
    WORDS("ignoring case, accents and punctuation"),
    /** Letters and digits only: {@code Go Lang} and {@code go-lang} are one. */
    LETTERS("ignoring case, accents, punctuation and spaces"),
    /** Words without a leading article: {@code The Gap} stands with G. */
    TITLES("ignoring case, accents, punctuation and leading articles"),
    /** Letters and digits without a leading article. */
    TITLE_LETTERS("ignoring case, accents, punctuation, spaces and leading articles"),
    /** Every character as it is: all of A to Z stands before a. */
    EXACT("with capital letters first");

    private final String description;

    KeyForm(String description) {
        this.description = description;
    }

    /** Returns how a list is sorted by it, to be put after "sorted". */
    public String description() {
        return description;
    }
}
