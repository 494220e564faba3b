package org.kempt.testkit;

/** The document of {@link DoubledMark}, in which everything is right. */
final class DoubledMarkDocument {
    static final String TEXT = """
            # doubled-mark

            An exclamation mark or a question mark is doubled.

            ## Why

            One is enough.

            ## Examples

            ### A doubled exclamation mark

            ```markdown bad
            # Tools

            - [Alpha](https://alpha.example) - Reads 🚀 files!!
            ```

            ```text diagnostics
            3:49 warning The mark `!` is doubled
            ```

            ```markdown good
            # Tools

            - [Alpha](https://alpha.example) - Reads 🚀 files!
            ```

            ### A doubled question mark

            ```yaml config
            rules:
              doubled-mark: {mark: question, severity: error}
            ```

            ```markdown bad
            - [Beta](https://beta.example) - Writes files??
            ```

            ```text diagnostics
            1:46 error The mark `?` is doubled
            ```

            ```markdown good
            - [Beta](https://beta.example) - Writes files?
            ```

            ### What is left alone

            Marks of both kinds.

            ```markdown clean
            - [Gamma](https://gamma.example) - Counts files!?
            ```

            ## Fix safety

            The fix leaves one of the two.

            ## Options

            | Option | Values | Default | Meaning |
            |---|---|---|---|
            | `mark` | `exclamation`, `question` | `exclamation` | Which mark may not be doubled. |
            """;

    private DoubledMarkDocument() {}

    /**
     * Returns the document with something else in one place.
     *
     * @throws IllegalArgumentException if {@code right} is not in it
     */
    static String with(String right, String wrong) {
        int at = TEXT.indexOf(right);
        if (at < 0) {
            throw new IllegalArgumentException("not in the document: " + right);
        }
        return TEXT.substring(0, at) + wrong + TEXT.substring(at + right.length());
    }
}
