package org.kempt.core.fix;

import static org.kempt.core.fix.Effect.ORDER;

import org.junit.jupiter.api.Test;

class OrderProofTest {
    private static final String LIST = "# Bugs\n\n"
            + "- Bee\n  - Mason\n  - Honey\n<!-- the first -->\n- Ant\n- Cat[^1]\n\n"
            + "## More\n\n- Dog[^1]\n\n[^1]: A mammal.\n";

    @Test
    void mayMoveAnEntryWithItsChildren() {
        Change.of(LIST)
                .replace("- Bee\n  - Mason\n  - Honey\n", "")
                .insertBefore("- Cat", "- Bee\n  - Mason\n  - Honey\n")
                .isProvedFor(ORDER);
    }

    @Test
    void mayMoveChildrenWithinTheirEntry() {
        Change.of(LIST)
                .replace("  - Mason\n  - Honey\n", "  - Honey\n  - Mason\n")
                .isProvedFor(ORDER);
    }

    @Test
    void mayMoveAnEntryWithItsComment() {
        Change.of(LIST)
                .replace("<!-- the first -->\n- Ant\n", "")
                .insertBefore("- Bee", "<!-- the first -->\n- Ant\n")
                .isProvedFor(ORDER);
    }

    @Test
    void mayMakeALooseListTight() {
        Change.of("- Bee\n\n- Cat\n- Ant\n")
                .replace("\n- Cat\n", "")
                .insertBefore("- Bee", "- Cat\n")
                .isProvedFor(ORDER);
    }

    @Test
    void mayMoveSections() {
        Change.of("# Bugs\n\n## Bees\n\n- Mason\n\n## Ants\n\n- Red\n")
                .replace("## Bees\n\n- Mason\n\n", "")
                .replace("- Red\n", "- Red\n\n## Bees\n\n- Mason\n")
                .isProvedFor(ORDER);
    }

    @Test
    void mayMoveRowsOfATable() {
        Change.of("| A | B |\n|---|---|\n| 2 | b |\n| 1 | a |\n")
                .replace("| 2 | b |\n", "")
                .replace("| 1 | a |\n", "| 1 | a |\n| 2 | b |\n")
                .isProvedFor(ORDER);
    }

    @Test
    void mayNotDropAnEntry() {
        Change.of(LIST).replace("- Ant\n", "").isRefutedFor(ORDER, "the entry `Ant` was lost");
    }

    @Test
    void mayNotDropARow() {
        Change.of("| A | B |\n|---|---|\n| 2 | b |\n| 1 | a |\n")
                .replace("| 2 | b |\n", "")
                .isRefutedFor(ORDER, "the entry `2b` was lost");
    }

    @Test
    void mayNotDropAComment() {
        Change.of(LIST)
                .replace("<!-- the first -->\n", "")
                .isRefutedFor(ORDER, "the comment `<!-- the first -->` was lost");
    }

    @Test
    void mayNotMoveAnEntryAwayFromItsChildren() {
        Change.of(LIST)
                .replace("- Bee\n", "- Ant\n")
                .replace("- Ant\n- Cat", "- Bee\n- Cat")
                .isRefutedFor(ORDER, "the entry `Bee` was lost");
    }

    @Test
    void mayNotMoveAnEntryIntoAnotherSection() {
        Change.of(LIST)
                .replace("- Ant\n", "")
                .insertBefore("- Dog", "- Ant\n")
                .isRefutedFor(ORDER, "more than the order of entries or sections changed near `Bugs`");
    }

    @Test
    void mayNotRepeatAnEntry() {
        Change.of(LIST).insertBefore("- Ant", "- Ant\n").isRefutedFor(ORDER, "the entry `Ant` appeared");
    }

    @Test
    void mayNotMoveASectionWithoutItsHeading() {
        Change.of("# Bugs\n\n## Bees\n\n- Mason\n\n## Ants\n\n- Red\n")
                .replace("Bees", "Ants")
                .replace("Ants", "Bees")
                .isRefutedFor(ORDER, "more than the order of entries or sections changed near `Bees`");
    }
}
