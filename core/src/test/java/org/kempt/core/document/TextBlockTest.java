package org.kempt.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kempt.core.source.SourceText;

class TextBlockTest {

    private static List<String> runs(String text) {
        Document document = Document.parse(SourceText.of(text));
        return document.textBlocks().stream()
                .flatMap(block -> block.runs().stream())
                .map(run -> document.source().slice(run.range()))
                .toList();
    }

    @Test
    void leavesOutCodeHtmlImagesAndAddresses() {
        assertThat(
                        runs(
                                "One `two` <b>three</b> ![four](five) https://six.example seven <kbd>eight</kbd>\n\n    nine\n"))
                .containsExactly("One ", " ", "three", " ", " ", " seven ");
    }

    @Test
    void hasTheTextOfLinksWithWhereTheyLead() {
        Document document = Document.parse(SourceText.of("- [One](two) <https://three.example>\n"));

        List<TextRun> runs = document.textBlocks().get(0).runs();

        assertThat(runs.get(0).url()).contains("two");
        assertThat(runs).hasSize(2);
    }

    @Test
    void isAParagraphAHeadingOrACell() {
        Document document = Document.parse(SourceText.of("# One\n\ntwo\n\n| three |\n| --- |\n| four |\n"));

        assertThat(document.textBlocks())
                .extracting(TextBlock::kind)
                .containsExactly(
                        TextBlock.Kind.HEADING, TextBlock.Kind.PARAGRAPH, TextBlock.Kind.CELL, TextBlock.Kind.CELL);
    }

    @Test
    void tellsIndentedHeadingsFromUnderlinedOnesThatBeginWithAHash() {
        Document document = Document.parse(SourceText.of("  ## One\n\n#two\n---\n"));

        assertThat(document.headings()).extracting(Heading::form).containsExactly(HeadingForm.ATX, HeadingForm.SETEXT);
    }
}
