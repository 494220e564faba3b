package org.kempt.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kempt.core.SharedLists;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

class DocumentTest {

    private static Document parse(String text) {
        return Document.parse(SourceText.of(text));
    }

    @Test
    void hasAPreambleAndASectionForEachHeading() {
        Document document = parse("intro\n\n# Title\n\n## Tools\n\n### Parsers\n\n## Books\n");
        assertThat(document.sections())
                .extracting(Section::path)
                .containsExactly("", "Title", "Title/Tools", "Title/Tools/Parsers", "Title/Books");
        Section tools = document.sections().get(2);
        assertThat(tools.subsections()).extracting(Section::title).containsExactly("Parsers");
        assertThat(document.source().slice(tools.extent())).isEqualTo("## Tools\n\n### Parsers\n\n");
    }

    @Test
    void takesHeadingsInHtmlForHeadings() {
        Document document = parse("<h1 align=\"center\">My <i>List</i></h1>\n\n## Tools\n");
        Heading title = document.headings().get(0);
        assertThat(title.text()).isEqualTo("My List");
        assertThat(title.form()).isEqualTo(HeadingForm.HTML);
        assertThat(title.level()).isEqualTo(1);
    }

    @Test
    void numbersRepeatedAnchorsAsGitHubDoes() {
        Document document =
                parse("# Tools\n# Tools\n# Tools 1\n# 🚀 Launch & Fly!\n# `code` [link](https://l.example)\n");
        assertThat(document.headings())
                .extracting(Heading::anchor)
                .containsExactly("tools", "tools-1", "tools-1-1", "-launch--fly", "code-link");
    }

    @Test
    void findsTheContentsInsideDetails() {
        Document document = parse(
                "# L\n\n<details>\n<summary>Contents</summary>\n\n- [A](#a)\n- [B](#b)\n- [C](#c)\n\n</details>\n\n## A\n## B\n## C\n");
        Contents contents = document.contents().orElseThrow();
        assertThat(document.source().slice(contents.range()))
                .startsWith("- [A](#a)")
                .endsWith("- [C](#c)\n");
        assertThat(contents.detailsBlock().map(document.source()::slice))
                .hasValueSatisfying(block -> assertThat(block).startsWith("<details>"));
    }

    @Test
    void findsDestinationsWithTitlesParenthesesAndAngleBrackets() {
        Document document = parse(
                "[a](https://a.example/x_(y) \"t\") [b](<https://b.example/a b>) ![c](c.png) [d][ref] <https://e.example>\n\n[ref]: https://d.example\n");
        assertThat(document.links())
                .extracting(
                        link -> link.destination().map(document.source()::slice).orElse("none"))
                .containsExactly(
                        "https://a.example/x_(y)", "https://b.example/a b", "c.png", "none", "https://e.example");
        assertThat(document.links()).extracting(DocumentLink::url).element(3).isEqualTo("https://d.example");
    }

    @Test
    void keepsTheRangesOfRealListsInOrder() {
        SharedLists.all().forEach(path -> assertRangesInOrder(Document.parse(SharedLists.read(path))));
    }

    private static void assertRangesInOrder(Document document) {
        SourceText source = document.source();
        for (EntryList list : document.lists()) {
            int previous = list.range().start();
            for (Entry entry : list.entries()) {
                assertThat(entry.block().start()).isGreaterThanOrEqualTo(previous);
                assertThat(entry.block().contains(entry.range())).isTrue();
                previous = entry.block().end();
                assertThat(entry.range().contains(entry.parts().paragraph())
                                || entry.parts().paragraph().isEmpty()
                                || entry.marker().isEmpty())
                        .isTrue();
                int end = entry.range().start();
                for (Optional<SourceRange> part : List.of(entry.separator(), entry.description(), entry.trailing())) {
                    if (part.isPresent()) {
                        assertThat(part.get().start())
                                .as("parts of `%s`", entry.name())
                                .isGreaterThanOrEqualTo(end);
                        end = part.get().end();
                    }
                }
            }
        }
        for (DocumentLink link : document.links()) {
            if (link.destination().isPresent()
                    && !link.url().contains("%")
                    && !source.slice(link.range()).contains("&")) {
                assertThat(source.slice(link.destination().get()).replace("\\", ""))
                        .isEqualTo(link.url().replace("\\", ""));
            }
        }
    }

    @Test
    void refusesATableOfMoreThanAMillionCells() {
        SourceText source =
                SourceText.of("| a ".repeat(5000) + "|\n" + "| - ".repeat(5000) + "|\n" + "| b |\n".repeat(200));
        assertThatExceptionOfType(UnparsableSourceException.class)
                .isThrownBy(() -> Document.parse(source))
                .withMessageContaining("more than a million cells");
    }

    @Test
    void findsHeadingsOfHtmlThatHoldLettersOfUnevenCase() {
        // In lower case this letter is two characters.
        SourceText source = SourceText.of("<h2>İİİ</h2>\n");
        assertThat(Document.parse(source).headings())
                .singleElement()
                .extracting(heading -> source.slice(heading.textRange()))
                .isEqualTo("İİİ");
    }

    @Test
    void knowsWhereLinksStandAfterEscapedPipes() {
        SourceText source =
                SourceText.of("| a | b |\n| - | - |\n| x \\| y `\\|` [A\\|B](https://a.example) | \\|[C](c) |\n");
        assertThat(Document.parse(source).links())
                .extracting(link -> source.slice(link.range()))
                .containsExactly("[A\\|B](https://a.example)", "[C](c)");
    }
}
