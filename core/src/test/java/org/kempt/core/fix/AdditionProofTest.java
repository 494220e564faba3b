package org.kempt.core.fix;

import static org.kempt.core.fix.Effect.ADDITION;

import org.junit.jupiter.api.Test;

class AdditionProofTest {
    private static final String LIST = "# Ants\n\n- [Red](https://red.example) - Builds.\n\nEnd\n";

    @Test
    void mayAddAnything() {
        Change.of(LIST)
                .insertBefore("\n\n- [R", " [![A](a.svg)](https://a.example)")
                .isProvedFor(ADDITION);
        Change.of(LIST)
                .insertBefore("- [R", "More *words* of `code`.\n\n")
                .insertBefore("\nEnd", "- [Blue](https://blue.example) - Digs.\n")
                .isProvedFor(ADDITION);
    }

    @Test
    void mayNotReplaceAnything() {
        Change.of(LIST)
                .replace("Builds", "Digs")
                .isRefutedFor(ADDITION, "text was replaced where some was to be added");
    }

    @Test
    void mayNotChangeWhatIsThere() {
        Change.of(LIST)
                .insertBefore("uilds", "x")
                .isRefutedFor(ADDITION, "without what was added the text is another: the word `Bxuilds.` was lost");
        Change.of(LIST)
                .insertBefore("- [R", "```\n")
                .isRefutedFor(
                        ADDITION,
                        "without what was added the text is another: the link `https://red.example` appeared");
    }

    @Test
    void mayNotTakeAHeadingFromItsLinks() {
        Change.of("# Ants\n\n[Top](#ants)\n")
                .insertBefore("\n\n[", " ![A](a.svg)")
                .isRefutedFor(ADDITION, "the link to `#ants` leads nowhere");
    }
}
