package org.kempt.core.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kempt.core.suppression.Words.fixed;

import org.junit.jupiter.api.Test;

class CommentRemovalTest {
    private static final String LINE = "<!-- kempt-disable-next-line missing-period -->";

    @Test
    void removesTheLineOfACommentThatStandsAlone() {
        assertThat(removed("# Title\n$\n- [A](a)\n")).isEqualTo("# Title\n- [A](a)\n");
        assertThat(removed("$\n# Title\n")).isEqualTo("# Title\n");
        assertThat(removed("text\n\n$\n# Title\n")).isEqualTo("text\n\n# Title\n");
        assertThat(removed("text\n$\n\n# Title\n")).isEqualTo("text\n\n# Title\n");
        assertThat(removed("text\r\n\r\n$\r\n# Title\r\n")).isEqualTo("text\r\n\r\n# Title\r\n");
    }

    @Test
    void leavesOneBlankLineOfTwo() {
        assertThat(removed("text\n\n$\n\n- [A](a)\n")).isEqualTo("text\n\n- [A](a)\n");
        assertThat(removed("$\n\n- [A](a)\n")).isEqualTo("- [A](a)\n");
        assertThat(removed("text\n\n$\n")).isEqualTo("text\n");
        assertThat(removed("text\n\n$")).isEqualTo("text");
    }

    @Test
    void leavesNothingOfAFileThatIsJustAComment() {
        assertThat(removed("$")).isEmpty();
        assertThat(removed("$\n")).isEmpty();
    }

    @Test
    void joinsTheListThatACommentSplits() {
        assertThat(removed("- [A](a)\n$\n- [B](b)\n")).isEqualTo("- [A](a)\n- [B](b)\n");
        assertThat(removed("- [A](a)\n\n$\n\n- [B](b)\n")).isEqualTo("- [A](a)\n- [B](b)\n");
        assertThat(removed("1. a\n2. b\n$\n3. c\n")).isEqualTo("1. a\n2. b\n3. c\n");
        assertThat(removed("- a\n\n- b\n\n$\n\n- c\n\n- d\n")).isEqualTo("- a\n\n- b\n\n- c\n\n- d\n");
        assertThat(removed("- a\n\n- b\n$\n- c\n\n- d\n")).isEqualTo("- a\n\n- b\n\n- c\n\n- d\n");
    }

    @Test
    void removesARowOfComments() {
        assertThat(removed("- a\n$\n$\n- b\n$\n- c\n")).isEqualTo("- a\n- b\n- c\n");
        assertThat(removed("- a\n\n$\n$\n\n$\n- b\n")).isEqualTo("- a\n- b\n");
        assertThat(removed("text\n$\n$\ntext\n")).isEqualTo("text\n\ntext\n");
        assertThat(removed("text\n\n$\n\n$\n\ntext\n")).isEqualTo("text\n\ntext\n");
    }

    @Test
    void leavesACommentThatKeepsApartWhatCannotBeJoined() {
        assertStays("1. a\n$\n1. b\n");
        assertStays("- a\n\n$\n\n* b\n");
        assertStays("- a\n\n- b\n\n$\n- c\n");
        assertStays("- a\n\n$\n\n  text\n");
        assertStays("- a\n  $\n  text\n");
        assertStays("- a\n$\n  - b\n");
        assertStays("- a\n  - b\n\n$\n\n  - c\n");
    }

    @Test
    void keepsListsOfTwoKindsApart() {
        assertThat(removed("- a\n\n$\n\n1. b\n")).isEqualTo("- a\n\n1. b\n");
    }

    @Test
    void keepsParagraphsApart() {
        assertThat(removed("text\n$\ntext\n")).isEqualTo("text\n\ntext\n");
        assertThat(removed("text\n $\ntext\n")).isEqualTo("text\n\ntext\n");
        assertThat(removed("text\n$\n---\n")).isEqualTo("text\n\n---\n");
        assertThat(removed("- a\n$\ntext\n")).isEqualTo("- a\n\ntext\n");
        assertThat(removed("> text\n> $\n> text\n")).isEqualTo("> text\n>\n> text\n");
    }

    @Test
    void removesACommentInsideAnEntryWithoutLooseningTheList() {
        assertThat(removed("- a\n  $\n- b\n")).isEqualTo("- a\n- b\n");
        assertThat(removed("- a\n  $\n  - b\n- c\n")).isEqualTo("- a\n  - b\n- c\n");
        assertThat(removed("- a\n  - b\n  $\n- c\n")).isEqualTo("- a\n  - b\n- c\n");
    }

    @Test
    void removesACommentAtTheEndOfALineWithTheSpaceBeforeIt() {
        assertThat(removed("- [A](a) - Text. $\n- b\n")).isEqualTo("- [A](a) - Text.\n- b\n");
        assertThat(removed("| A |\n|---|\n| text $ |\n")).isEqualTo("| A |\n|---|\n| text |\n");
    }

    @Test
    void removesACommentWithinALine() {
        assertThat(removed("- text $ text\n")).isEqualTo("- text text\n");
        assertThat(removed("- text$text\n")).isEqualTo("- texttext\n");
        assertThat(removed("# $ text\n")).isEqualTo("# text\n");
    }

    @Test
    void neverJoinsTwoWords() {
        assertThat(removed("- text$ text\n")).isEqualTo("- text text\n");
        assertThat(removed("- text $text\n")).isEqualTo("- text text\n");
        assertThat(removed("- *text*$ text\n")).isEqualTo("- *text* text\n");
        assertThat(removed("- text $ > text\n")).isEqualTo("- text > text\n");
    }

    @Test
    void leavesACommentWhereEverySpaceIsShown() {
        assertStays("<pre>\n$\ntext\n</pre>\n");
    }

    @Test
    void leavesACommentThatMakesHtmlOfItsLine() {
        assertStays("$ *text*\n");
        assertStays("- $\n  text\n");
    }

    @Test
    void removesACommentInHtml() {
        assertThat(removed("<div>\n$\ntext\n</div>\n")).isEqualTo("<div>\ntext\n</div>\n");
        assertThat(removed("$ <!-- note -->\n")).isEqualTo("<!-- note -->\n");
        assertThat(removed("text\n\n</div>$\n")).isEqualTo("text\n\n</div>\n");
        assertThat(removed("<!-- note --> $\n")).isEqualTo("<!-- note -->\n");
    }

    @Test
    void removesACommentOfSeveralLines() {
        assertThat(fixed("text\n\n<!-- kempt-disable\nmissing-period\n-->\n\n# Title\n"))
                .isEqualTo("text\n\n# Title\n");
    }

    private static void assertStays(String text) {
        assertThat(removed(text)).isEqualTo(text.replace("$", LINE));
    }

    /** Returns a text, in which {@code $} is a comment of no use, as it is after all fixes. */
    private static String removed(String text) {
        return fixed(text.replace("$", LINE));
    }
}
