package org.kempt.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

class EntryTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '¦',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // source ¦ name ¦ separator ¦ description ¦ trailing
                "- [Alpha](https://a.example) - Reads files.¦Alpha¦ - ¦Reads files.¦",
                "- [Alpha](https://a.example)¦Alpha¦¦¦",
                "- [**Alpha**](https://a.example): Reads files¦Alpha¦: ¦Reads files¦",
                "- **[Alpha](https://a.example)** — Reads files.¦Alpha¦ — ¦Reads files.¦",
                "- ⭐ [Alpha](https://a.example) Reads files.¦Alpha¦ ¦Reads files.¦",
                "- :star: [Alpha](https://a.example) - Reads files.¦Alpha¦ - ¦Reads files.¦",
                "- [Alpha](https://a.example) ![stars](s.svg) - Reads files.¦Alpha¦ - ¦Reads files.¦",
                "- [Alpha](https://a.example) - Reads files. `MIT` `Java`¦Alpha¦ - ¦Reads files.¦`MIT` `Java`",
                "- [Alpha](https://a.example) - Reads files. [[Code](https://c.example)]¦Alpha¦ - ¦Reads files.¦[[Code](https://c.example)]",
                "- [Alpha](https://a.example) - Reads files. ([Source](https://c.example))¦Alpha¦ - ¦Reads files.¦([Source](https://c.example))",
                "- [Alpha](https://a.example) - Jane Doe (PDF)¦Alpha¦ - ¦Jane Doe¦(PDF)",
                "- [Alpha](https://a.example) by Jane Doe¦Alpha¦ ¦by Jane Doe¦",
                "- [Alpha](https://a.example) - Wraps [Beta](https://b.example).¦Alpha¦ - ¦Wraps [Beta](https://b.example).¦",
                "- [Alpha](https://a.example) - Calls `run()`.¦Alpha¦ - ¦Calls `run()`.¦",
                "- ~~[Alpha](https://a.example) - Reads files.~~¦Alpha¦ - ¦Reads files.¦",
                "- [Alpha](https://a.example)- Reads files.¦Alpha¦- ¦Reads files.¦",
                "- [Alpha](https://a.example) -Reads files.¦Alpha¦ -¦Reads files.¦",
                "- Alpha explained [[1]](https://a.example) [[2]](https://b.example)¦Alpha explained¦¦¦[[1]](https://a.example) [[2]](https://b.example)",
                "- [a\\_b](https://a.example) - Reads.¦a_b¦ - ¦Reads.¦",
                "- https://a.example/x - Reads files.¦https://a.example/x¦ - ¦Reads files.¦",
                "- [Alpha] (https://a.example) - Reads files.¦Alpha¦ - ¦Reads files.¦",
            })
    void isTakenApart(String markdown, String name, String separator, String description, String trailing) {
        SourceText source = SourceText.of(markdown + "\n");
        Entry entry = Document.parse(source).entries().findFirst().orElseThrow();
        assertThat(entry.name()).isEqualTo(name);
        assertThat(entry.separator().map(source::slice).orElse(null)).isEqualTo(separator);
        assertThat(entry.description().map(source::slice).orElse(null)).isEqualTo(description);
        assertThat(entry.trailing().map(source::slice).orElse(null)).isEqualTo(trailing);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '¦',
            value = {
                "- [Tools](#tools)¦CONTENTS",
                "- [Parsers](topics/parsers.md)¦CONTENTS",
                "- [Deutsch](README-de.md)¦NAVIGATION",
                "- Use this format for links.¦NOTE",
                "- and of course, all of our [friends](https://f.example).¦NOTE",
                "- [Alpha](https://a.example)¦ENTRY",
            })
    void isToldFromItemsThatRecommendNothing(String markdown, EntryRole role) {
        Entry item = Document.parse(SourceText.of(markdown + "\n"))
                .lists()
                .get(0)
                .entries()
                .get(0);
        assertThat(item.role()).isEqualTo(role);
    }

    @Test
    void holdsItsChildrenAndEndsAfterThem() {
        SourceText source = SourceText.of(
                "- [A](https://a.example)\n  - [B](https://b.example)\n\n  more\n- [C](https://c.example)");
        List<Entry> entries = Document.parse(source).lists().get(0).entries();
        assertThat(entries).extracting(Entry::name).containsExactly("A", "C");
        assertThat(entries.get(0).children().get(0).entries())
                .extracting(Entry::name)
                .containsExactly("B");
        assertThat(source.slice(entries.get(0).block())).endsWith("  more\n");
        assertThat(source.slice(entries.get(1).block())).isEqualTo("- [C](https://c.example)");
    }

    @Test
    void ownsTheCommentsAboveIt() {
        SourceText source = SourceText.of("- [A](https://a.example)\n<!-- about B -->\n- [B](https://b.example)\n");
        Document document = Document.parse(source);
        assertThat(document.lists()).hasSize(1);
        Entry b = document.lists().get(0).entries().get(1);
        assertThat(b.comments()).extracting(source::slice).containsExactly("<!-- about B -->");
        assertThat(source.slice(b.block())).isEqualTo("<!-- about B -->\n- [B](https://b.example)\n");
    }

    @Test
    void knowsItsMarkerAndWhereItsContentBegins() {
        SourceText source = SourceText.of("10.  [A](https://a.example)\n\n     more\n");
        ListMarker marker =
                Document.parse(source).lists().get(0).entries().get(0).marker().orElseThrow();
        assertThat(marker).isEqualTo(new ListMarker(new SourceRange(0, 3), 0, 5, '.', java.util.OptionalInt.of(10)));
    }

    @Test
    void isARowOfATableWhoseRowsAreMostlyLinks() {
        SourceText source = SourceText.of(
                "| Name | What |\n| --- | --- |\n| [A](https://a.example) | Reads all files. | x |\n| [B](https://b.example) | Writes | y |\n");
        EntryList table = Document.parse(source).lists().get(0);
        assertThat(table.kind()).isEqualTo(ListKind.TABLE);
        Entry a = table.entries().get(0);
        assertThat(a.separator().map(source::slice)).contains(" | ");
        assertThat(a.description().map(source::slice)).contains("Reads all files.");
        assertThat(table.entries().get(1).description()).isEmpty();
    }
}
