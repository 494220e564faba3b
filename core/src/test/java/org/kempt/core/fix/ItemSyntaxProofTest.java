package org.kempt.core.fix;

import static org.kempt.core.fix.Effect.ITEM_SYNTAX;

import org.junit.jupiter.api.Test;

class ItemSyntaxProofTest {
    @Test
    void aSpaceMayMakeTextAnItem() {
        Change.of("- one\n-[two](https://two.example)\n")
                .insertBefore("[two]", " ")
                .isProvedFor(ITEM_SYNTAX);
    }

    @Test
    void aNumberMayBecomeAMarkerAndSoMayThoseThatItLeads() {
        Change.of("1.one\n2. two\n3. three\n").insertBefore("one", " ").isProvedFor(ITEM_SYNTAX);
    }

    @Test
    void spacesBehindAMarkerMayChange() {
        Change.of("-   one\n    - two\n")
                .replace("   ", " ")
                .replace("    ", "  ")
                .isProvedFor(ITEM_SYNTAX);
    }

    @Test
    void aSpaceThatMakesNoItemIsRefuted() {
        Change.of("- one\n\n      -two\n")
                .insertBefore("two", " ")
                .isRefutedFor(ITEM_SYNTAX, "the code `-two` was lost");
        Change.of("one -two\n").insertBefore("two", " ").isRefutedFor(ITEM_SYNTAX, "0 items appeared instead of 1");
    }

    @Test
    void otherTextMayNotChange() {
        Change.of("- one\n-two\n")
                .replace("-two", "- too")
                .isRefutedFor(ITEM_SYNTAX, "more than white space was edited");
    }
}
