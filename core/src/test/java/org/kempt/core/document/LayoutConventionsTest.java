package org.kempt.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.kempt.core.source.LineEnding;
import org.kempt.core.source.SourceText;

class LayoutConventionsTest {

    @Test
    void areThereOnlyWhereEnoughSamplesAgree() {
        assertThat(of("*a* *b* *c* *d*\n").emphasisMarker()).isEmpty();
        assertThat(of("*a* *b* *c* *d* _e_\n").emphasisMarker()).hasValue(new Convention<>("*", 4, 5));
        assertThat(of("*a* *b* *c* _d_ _e_\n").emphasisMarker()).isEmpty();
    }

    @Test
    void countNoEmphasisWhoseMarkerIsThereForAReason() {
        LayoutConventions conventions = of("un*a*ble *b_c* *d **e***, ***f*** (*\"g\"*), and *h*, _*i*_ (*j*)\n");

        assertThat(conventions.emphasis())
                .extracting(emphasis -> ((Text) emphasis.getFirstChild()).getLiteral())
                .containsExactly("h", "j");
    }

    @Test
    void tellBlankLinesAboveHeadingsFromOthers() {
        LayoutConventions conventions = of("a\n\nb\n\nc\n\nd\n\ne\n\nf\n" + "\n\n## g\n".repeat(5) + "\n\n\n# h\n");

        assertThat(conventions.blankLinesAbove(2)).hasValue(new Convention<>(2, 5, 5));
        assertThat(conventions.blankLinesAbove(1)).isEmpty();
        assertThat(conventions.blankLinesElsewhere()).hasValue(new Convention<>(1, 5, 5));
    }

    @Test
    void seeBlankLinesNeitherInCodeNorAtTheEnd() {
        assertThat(of("\n```\n\n\n```\n\n\n").blankLines()).containsExactly(new BlankLineRun(1, 1, 0));
    }

    @Test
    void knowSpacesThatMostLinesEndIn() {
        assertThat(of("- a  \n".repeat(6) + "- b\n".repeat(4)).trailingSpaces()).hasValue(new Convention<>(2, 6, 10));
        assertThat(of("- a  \n".repeat(4) + "- b\n".repeat(6)).trailingSpaces()).isEmpty();
        assertThat(of("- a  \n".repeat(9)).trailingSpaces()).isEmpty();
    }

    @Test
    void knowWhatLinesAreIndentedBy() {
        assertThat(of("- a\n" + "\t- b\n".repeat(4) + "  - c\n").tabs()).hasValue(new Convention<>(true, 4, 5));
        assertThat(of("- a\n" + "\t- b\n".repeat(3) + "  - c\n".repeat(2)).tabs())
                .isEmpty();
        assertThat(of("a\t\tb\n".repeat(5)).alignsByTabs()).isTrue();
        assertThat(of("a\t\tb\n".repeat(4) + "\n\ta\t\tb\n\n- a\n\t\t- b\n").alignsByTabs())
                .isFalse();
    }

    @Test
    void knowWhatMostLinesEndIn() {
        assertThat(of("a\r\nb\r\nc\n").lineEnding()).hasValue(new Convention<>(LineEnding.CRLF, 2, 3));
        assertThat(of("a\r\nb\n").lineEnding()).map(Convention::value).hasValue(LineEnding.LF);
        assertThat(of("a").lineEnding()).isEmpty();
    }

    @Test
    void knowHowRulesAndFencesAreWritten() {
        assertThat(of("---\na: b\n---\n\n***\n\n* * *\n\n***\n\n***\n").rule()).hasValue(new Convention<>("***", 3, 4));
        assertThat(of("~~~\na\n~~~\n".repeat(5)).codeFence())
                .hasValue(new Convention<>(LayoutConventions.Fence.TILDES, 5, 5));
    }

    private static LayoutConventions of(String text) {
        return Document.parse(SourceText.of(text)).layoutConventions();
    }
}
