package org.kempt.core.fix;

import static org.kempt.core.fix.Effect.REMOVAL;

import org.junit.jupiter.api.Test;

class RemovalProofTest {
    private static final String LIST = "- [Ant](https://ant.example) - Red `ant`.\n- Bee\n  - Mason\n- Ant\n";

    @Test
    void mayRemoveAnEntry() {
        Change.of(LIST)
                .replace("- [Ant](https://ant.example) - Red `ant`.\n", "")
                .isProvedFor(REMOVAL);
    }

    @Test
    void mayRemoveAnEntryWithItsChildren() {
        Change.of(LIST).replace("- Bee\n  - Mason\n", "").isProvedFor(REMOVAL);
    }

    @Test
    void mayNotLeaveSomethingElseInItsPlace() {
        Change.of(LIST).replace("- Bee\n", "- Cat\n").isRefutedFor(REMOVAL, "the word `Cat` appeared");
    }

    @Test
    void mayNotRemovePartOfAnEntry() {
        Change.of(LIST).replace("Red ", "").isRefutedFor(REMOVAL, "the word `Red` was lost");
    }

    @Test
    void mayNotTurnTheNextEntryIntoText() {
        Change.of("- Ant\n- Bee\n").replace("- Ant\n-", "").isRefutedFor(REMOVAL, "an item of a list was lost");
    }

    @Test
    void mayRemoveADefinition() {
        Change.of("Ant\n\n[ant]: https://ant.example \"Red\"\n[bee]: https://bee.example\n")
                .replace("[ant]: https://ant.example \"Red\"\n", "")
                .isProvedFor(REMOVAL);
    }

    @Test
    void mayNotRemoveADefinitionThatIsUsed() {
        Change.of("[Ant]\n\n[ant]: https://ant.example\n")
                .replace("[ant]: https://ant.example\n", "")
                .isRefutedFor(REMOVAL, "the link `https://ant.example` was lost");
    }

    @Test
    void mayNotJoinTheListsAroundADefinition() {
        Change.of("- Ant\n\n[ant]: https://ant.example\n\n- Bee\n")
                .replace("[ant]: https://ant.example\n\n", "")
                .isRefutedFor(REMOVAL, "the page would look different");
    }
}
