package org.kempt.core.fix;

import static org.kempt.core.fix.Effect.NESTING;

import org.junit.jupiter.api.Test;

class NestingProofTest {
    private static final String INTERRUPTED = "1. [One](https://one.example)\n\n![Two](two.png)\n\n1. Three\n";

    @Test
    void mayIndentABlockUnderItsItem() {
        Change.of(INTERRUPTED).insertBefore("![Two]", "   ").isProvedFor(NESTING);
    }

    @Test
    void mayNestASubordinateList() {
        Change.of("1. One\n- Two\n- Three\n")
                .insertBefore("- Two", "   ")
                .insertBefore("- Three", "   ")
                .isProvedFor(NESTING);
    }

    @Test
    void mayMakeAnItemOfATextWithABullet() {
        Change.of("10. One\n   - Two\n    - Three\n").insertBefore("- Two", " ").isProvedFor(NESTING);
    }

    @Test
    void mayNotMakeMoreItemsThanThereWereBullets() {
        Change.of("10. One\n   - Two\n    - Three\n")
                .insertBefore("- Two", " ")
                .replace("Three", "Three\n    - +")
                .isRefutedFor(NESTING, "an item of a list appeared");
        Change.of("10. One\n   - Two\n    - Three\n")
                .insertBefore("- Two", " ")
                .replace("Three", "Four")
                .isRefutedFor(NESTING, "the word `Three` was lost");
    }

    @Test
    void mayNotTurnABlockIntoCode() {
        Change.of("One\n\nTwo\n").insertBefore("Two", "    ").isRefutedFor(NESTING, "the code `Two` appeared");
    }

    @Test
    void mayNotLoseAnImage() {
        Change.of(INTERRUPTED).replace("![Two](two.png)", "Two").isRefutedFor(NESTING, "the image `two.png` was lost");
    }

    @Test
    void mayNotTurnAnItemIntoText() {
        Change.of("- One\n- Two\n").replace("- Two", "  - Two").isProvedFor(NESTING);
        Change.of("- One\n- Two\n")
                .replace("- Two", "       - Two")
                .isRefutedFor(NESTING, "an item of a list was lost");
    }

    @Test
    void mayNotTurnAHeadingIntoText() {
        Change.of("- One\n\n# Two\n").replace("# Two", "#Two").isRefutedFor(NESTING, "the heading `# Two` was lost");
    }
}
