package org.kempt.core.fix;

import static org.kempt.core.fix.Effect.LAYOUT;
import static org.kempt.core.fix.Effect.LISTS;
import static org.kempt.core.fix.Effect.NUMBERING;

import org.junit.jupiter.api.Test;

class RenderingProofTest {
    @Test
    void layoutMayChangeBulletsBlankLinesAndSpaces() {
        Change.of("# Bugs\n* one  two\n* three\n\n\n\nEnd\n")
                .replace("* one  ", "-   one ")
                .replace("* three\n\n\n", "-   three\n")
                .replace("# Bugs\n", "# Bugs\n\n")
                .isProvedFor(LAYOUT);
    }

    @Test
    void layoutMayChangeLineEndings() {
        Change.of("one\r\ntwo\r\n").replace("\r\ntwo\r\n", "\ntwo\n").isProvedFor(LAYOUT);
    }

    @Test
    void layoutMayNotDeleteAWord() {
        Change.of("- one two\n").replace(" two", "").isRefutedFor(LAYOUT, "the word `two` was lost");
    }

    @Test
    void layoutMayNotChangeSpacesInCode() {
        Change.of("```\na  b\n```\n").replace("a  b", "a b").isRefutedFor(LAYOUT, "the code `a b` was lost");
    }

    @Test
    void layoutMayNotJoinTwoLists() {
        Change.of("- one\n\n* two\n")
                .replace("* two", "- two")
                .isRefutedFor(
                        LAYOUT,
                        "the page would read `<li> <p>one</p></li> <li> <p>two</p></li> </ul>` instead of"
                                + " `<li>one</li> </ul> <ul> <li>two</li> </ul>`");
    }

    @Test
    void layoutMayNotRemoveALineBreak() {
        Change.of("one  \ntwo\n")
                .replace("  \n", "\n")
                .isRefutedFor(LAYOUT, "the page would read `two</p>` instead of `<br /> two</p>`");
    }

    @Test
    void layoutMayNotLoseADefinitionThatNothingRefersTo() {
        Change.of("one\n\n[two]: https://two.example\n")
                .replace("\n\n[two]: https://two.example", "")
                .isRefutedFor(LAYOUT, "the definition `[two]: https://two.example` was lost");
    }

    @Test
    void layoutMayRemoveACommentForKempt() {
        Change.of("- one\n<!-- kempt-disable a -->\n- two <!-- kempt-disable-line b -->\n")
                .replace("<!-- kempt-disable a -->\n", "")
                .replace(" <!-- kempt-disable-line b -->", "")
                .isProvedFor(LAYOUT);
        Change.of("<!-- kempt-disable a -->\n\n1. one\n\n<!-- kempt-enable -->\n")
                .replace("<!-- kempt-disable a -->\n\n", "")
                .replace("\n<!-- kempt-enable -->\n", "")
                .isProvedFor(LAYOUT);
        Change.of("- one\n  <!-- kempt-disable a -->\n- two\n")
                .replace("  <!-- kempt-disable a -->\n", "")
                .isProvedFor(LAYOUT);
        Change.of("- one\n  - two\n  <!-- kempt-disable a -->\n- three\n")
                .replace("  <!-- kempt-disable a -->\n", "")
                .isProvedFor(LAYOUT);
    }

    @Test
    void layoutMayNotRemoveAnotherComment() {
        Change.of("- one\n<!-- keep sorted -->\n- two\n")
                .replace("<!-- keep sorted -->\n", "")
                .isRefutedFor(LAYOUT, "the HTML `<!-- keep sorted -->` was lost");
    }

    @Test
    void numberingMayChangeNumbers() {
        Change.of("3. one\n3. two\n")
                .replace("3. one", "1. one")
                .replace("3. two", "2. two")
                .isProvedFor(NUMBERING);
    }

    @Test
    void numberingMayIndentChildrenAsTheNumberGrows() {
        Change.of("9. one\n9. two\n   - three\n")
                .replace("9. two\n   - three", "10. two\n    - three")
                .isProvedFor(NUMBERING);
    }

    @Test
    void numberingMayNotUnnestAChild() {
        Change.of("9. one\n\n9. two\n\n   three\n")
                .replace("9. two", "10. two")
                .isRefutedFor(
                        NUMBERING,
                        "the page would read `</li> </ol> <p>three</p>` instead of `<p>three</p> </li> </ol>`");
    }

    @Test
    void listsMayBeJoinedAndMoreOrLessSetApart() {
        Change.of("- one\n* two\n").replace("* two", "- two").isProvedFor(LISTS);
        Change.of("- one\n- two\n").replace("- two", "\n- two").isProvedFor(LISTS);
        Change.of("1. one\n2) two\n").replace("2)", "2.").isProvedFor(LISTS);
    }

    @Test
    void aListThatCountsAnewMayNotBeJoined() {
        Change.of("1. one\n1) two\n")
                .replace("1)", "1.")
                .isRefutedFor(
                        LISTS,
                        "the page would read `<li> <p>two</p> </li> </ol>` instead of"
                                + " `</ol> <ol> <li> <p>two</p> </li> </ol>`");
    }

    @Test
    void listsMayNotSwallowAParagraph() {
        Change.of("- one\n\ntwo\n")
                .replace("\n\ntwo", "\ntwo")
                .isRefutedFor(
                        LISTS, "the page would read `two</p> </li> </ul>` instead of `</p> </li> </ul> <p>two</p>`");
    }
}
