package org.kempt.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kempt.core.source.SourceText;

final class AnchorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "## Build Tools|build-tools",
                "## C++|c",
                "## Q&A: how, why?|qa-how-why",
                "## snake_case and kebab-case|snake_case-and-kebab-case",
                "## Two  spaces|two--spaces",
                "## Search & Find|search--find",
                "## Closed ##|closed",
                "## Éditeurs de texte|éditeurs-de-texte",
                "## ПРИВЕТ мир|привет-мир",
                "## 编辑器 (IDE)|编辑器-ide",
                "## Ⅳ ½ ²|ⅳ--",
                "##|''",
            })
    void keepsLettersMarksDigitsConnectorsAndHyphens(String markdown, String anchor) {
        assertThat(anchors(markdown)).containsExactly(anchor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "## 📚 Books|-books",
                "## Books 📚|books-",
                "## ⚙\uFE0F Tools|\uFE0F-tools",
                "## 👩\u200D💻 People|-people",
                "## 1\uFE0F\u20E3 First|1\uFE0F\u20E3-first",
                "## 🅰\uFE0F Letters|🅰\uFE0F-letters",
                "## :book: Books|book-books",
                "## :heart_eyes: :+1:|heart_eyes-1",
            })
    void dropsEmojiButNotTheirVariationSelectorsNorShortcodes(String markdown, String anchor) {
        assertThat(anchors(markdown)).containsExactly(anchor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "## Tools ![new](new.svg)|tools-",
                "## ![logo](logo.svg) Tools|-tools",
                "## Tools [![a](a.svg)](#a) [![b](b.svg)](#b)|tools--",
                "## Tools <!-- not listed -->|tools-",
                "## <a name=\"t\"></a> Tools|-tools",
                "## <a name=\"t\"></a>Tools|tools",
                "## [Tools](https://alpha.example) *and* `code_x`|tools-and-code_x",
                "## Research &amp; Development|research--development",
                "## Salt&nbsp;Pepper|saltpepper",
            })
    void seesTheRenderedHeading(String markdown, String anchor) {
        assertThat(anchors(markdown)).containsExactly(anchor);
    }

    @Test
    void dropsLineEndingsAndKeepsTheSpacesOfHtml() {
        assertThat(anchors("Two\nlines\n===")).containsExactly("twolines");
        assertThat(anchors("<h1 align=\"center\">\n    Title\n</h1>")).containsExactly("----title");
    }

    @Test
    void numbersRepeats() {
        assertThat(anchors("# Tools\n## Tools\n### tools!\n## Other\n"))
                .containsExactly("tools", "tools-1", "tools-2", "other");
    }

    @Test
    void skipsAnchorsThatAnotherHeadingHas() {
        assertThat(anchors("# Tools\n# Tools 1\n# Tools\n# Tools 1\n"))
                .containsExactly("tools", "tools-1", "tools-2", "tools-1-1");
    }

    @Test
    void countsHeadingsInListsQuotesAndHtml() {
        assertThat(anchors("- # A\n\n> # A\n\n<h2>A</h2>\n\n# A\n")).containsExactly("a", "a-1", "a-2", "a-3");
    }

    private static List<String> anchors(String markdown) {
        return Document.parse(SourceText.of(markdown)).headings().stream()
                .map(Heading::anchor)
                .toList();
    }
}
