package org.kempt.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
                "- “Alpha: all of it.” ([source](https://a.example)) - Reads files.¦“Alpha: all of it.”¦ ¦([source](https://a.example)) - Reads files.¦",
                "- Alpha explained [[1]](https://a.example) [[2]](https://b.example)¦Alpha explained¦¦¦[[1]](https://a.example) [[2]](https://b.example)",
                "- [a\\_b](https://a.example) - Reads.¦a_b¦ - ¦Reads.¦",
                "- https://a.example/x - Reads files.¦https://a.example/x¦ - ¦Reads files.¦",
                "- [Alpha] (https://a.example) - Reads files.¦Alpha¦ - ¦Reads files.¦",
                "- [Alpha][https://a.example] - Reads files.¦Alpha¦ - ¦Reads files.¦",
                "- [Alpha](https://a.example) - Jane Doe (HTML, Markdown)¦Alpha¦ - ¦Jane Doe¦(HTML, Markdown)",
                "- [Alpha](https://a.example) - Jane Doe (PDF) (CC BY-SA)¦Alpha¦ - ¦Jane Doe¦(PDF) (CC BY-SA)",
                "- [Alpha](https://a.example) - Reads files (of any size)¦Alpha¦ - ¦Reads files (of any size)¦",
                "- [Alpha](https://a.example) - Reads files [Boost]¦Alpha¦ - ¦Reads files¦[Boost]",
                "- [Alpha](https://a.example) - Reads what is in [RFC 1]¦Alpha¦ - ¦Reads what is in [RFC 1]¦",
                "- [Alpha](https://a.example) - Reads files. [Live demo](https://d.example).¦Alpha¦ - ¦Reads files.¦[Live demo](https://d.example).",
                "- [Alpha](https://a.example) - Reads files. - ![badge](b.svg)¦Alpha¦ - ¦Reads files.¦- ![badge](b.svg)",
                "- [Alpha](https://a.example) - Jane Doe, (PDF)¦Alpha¦ - ¦Jane Doe¦, (PDF)",
                "- [Alpha](https://a.example) - Jane Doe&rlm; (PDF)¦Alpha¦ - ¦Jane Doe&rlm;¦(PDF)",
                "- [Alpha](https://a.example) - Reads files - [(Video)](https://v.example).¦Alpha¦ - ¦Reads files¦- [(Video)](https://v.example).",
                "- [Alpha](https://a.example) - The tests can be found [here](https://t.example)¦Alpha¦ - ¦The tests can be found [here](https://t.example)¦",
                "- [Alpha](https://a.example) [💀](#icons) - Reads files.¦Alpha¦ - ¦Reads files.¦",
                "- [Alpha](https://a.example) [:memo:](https://n.example) - Reads files.¦Alpha¦ - ¦Reads files.¦",
                "- [🤖](#icons) [Alpha](https://a.example) - Reads files.¦Alpha¦ - ¦Reads files.¦",
                "- [Alpha](https://a.example) *(archived)* - Reads files.¦Alpha¦ - ¦Reads files.¦",
                "- [Alpha](https://a.example) _In Dutch_ – Reads files.¦Alpha¦ – ¦Reads files.¦",
                "- [Alpha](https://a.example) *by Jane Doe* - Reads files.¦Alpha¦ ¦*by Jane Doe* - Reads files.¦",
                "- [Alpha](https://a.example) // [@alpha](https://s.example)¦Alpha¦¦¦// [@alpha](https://s.example)",
                "- NEW (this year) · [Alpha](https://a.example) - Reads files.¦Alpha¦ - ¦Reads files.¦",
            })
    void isTakenApart(String markdown, String name, String separator, String description, String trailing) {
        SourceText source = SourceText.of(markdown + "\n");
        Entry entry = Document.parse(source).entries().findFirst().orElseThrow();
        assertThat(entry.name()).isEqualTo(name);
        assertThat(entry.separator().map(source::slice).orElse(null)).isEqualTo(separator);
        assertThat(entry.description().map(source::slice).orElse(null)).isEqualTo(description);
        assertThat(entry.trailing().map(source::slice).orElse(null)).isEqualTo(trailing);
    }

    @Test
    void leavesAShortcodeOutOfAPlainName() {
        SourceText source = SourceText.of("""
                - [Alpha](https://a.example) — Reads files.
                - **Beta** :warning: — Writes files.
                """);
        Entry beta = Document.parse(source).entries().skip(1).findFirst().orElseThrow();

        assertThat(beta.name()).isEqualTo("Beta");
        assertThat(beta.separator().map(source::slice)).contains(" — ");
        assertThat(beta.description().map(source::slice)).contains("Writes files.");
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
                "- It was moved. The new place is [here](https://n.example).¦NOTE",
                "- [![](https://b.example/b.svg)](https://b.example)¦NOTE",
                "- [中文](https://g.example/list/README-zh.md)¦NAVIGATION",
                "- [Alpha](https://g.example/alpha/README-zh.md) - Reads files.¦ENTRY",
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '¦',
            value = {
                "- [Alpha](https://a.example) - Reads files.¦- [Docs](https://d.example)¦NOTE",
                "- [Alpha](https://a.example) - Reads files.¦- [https://m.example](https://m.example)¦NOTE",
                "- [Alpha](https://a.example) - Reads files.¦- [Beta](https://b.example)¦ENTRY",
                "- Collaboration¦- [GitHub](https://g.example)¦ENTRY",
            })
    void isToldFromMoreLinksOfTheEntryAbove(String parent, String child, EntryRole role) {
        Entry above = Document.parse(SourceText.of(parent + "\n  " + child + "\n"))
                .lists()
                .get(0)
                .entries()
                .get(0);
        assertThat(above.children().get(0).entries().get(0).role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({"Thanks to…", "Special thanks", "Contributing guidelines", "List of Licenses"})
    void isNothingBelowAHeadingThatIsAboutTheListItself(String heading) {
        SourceText source = SourceText.of("## " + heading + "\n\n- [Jane](https://j.example) helped.\n");
        assertThat(Document.parse(source).entries()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '¦',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // source ¦ name ¦ separator
                "- **Alpha** :warning: — Reads files.¦Alpha¦ — ",
                "- Alpha 🔥 - Reads files.¦Alpha¦ - ",
                "- Alpha (ISBN: 1) - Reads files.¦Alpha (ISBN: 1)¦ - ",
            })
    void hasAPlainNameAmongLinkedEntries(String markdown, String name, String separator) {
        SourceText source = SourceText.of("- [Other](https://o.example)\n" + markdown + "\n");
        Entry entry = Document.parse(source).entries().skip(1).findFirst().orElseThrow();
        assertThat(entry.name()).isEqualTo(name);
        assertThat(entry.separator().map(source::slice)).contains(separator);
        assertThat(entry.description().map(source::slice)).contains("Reads files.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '¦',
            value = {
                "- Alpha - Reads files.¦ENTRY",
                "- **Place**: Over there¦NOTE",
                "- [Alpha] - Nobody wrote it yet.¦NOTE",
                "- Only a remark on the list.¦NOTE",
            })
    void isNoPlainTextAmongLinkedEntriesWithoutANameAndADash(String markdown, EntryRole role) {
        SourceText source = SourceText.of("- [Other](https://o.example)\n" + markdown + "\n");
        assertThat(Document.parse(source).lists().get(0).entries().get(1).role())
                .isEqualTo(role);
    }

    @Test
    void mayHaveItsLinksOnlyAfterTheDescription() {
        SourceText source = SourceText.of("- **Alpha** - Reads files. [Android](https://s.example/alpha)\n");
        Entry entry = Document.parse(source).entries().findFirst().orElseThrow();
        assertThat(entry.name()).isEqualTo("Alpha");
        assertThat(entry.url()).isEmpty();
        assertThat(entry.description().map(source::slice)).contains("Reads files.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](b) ",
                "[a](b), ",
                "[💀](#i) ",
                "💀 ",
                ":x: ",
                "`a` ",
                "(a) ",
                "[A] ",
                "*(a)* ",
                "_a_ ",
                "((",
                "[[",
                "))",
                "]]",
                "a: ",
                "a - ",
                "(PDF) ",
                ". [Demo](u)",
                "<br>",
                "<i>a</i>",
                "<a href=u>x</a>",
                "![](u) ",
                ", ",
                "**",
                "/ [a](b) "
            })
    void isTakenApartInLinearTimeHoweverOftenAPieceRepeats(String piece) {
        String many = piece.repeat(10_000);
        for (String markdown : List.of(
                "- [Alpha](https://a.example) " + many,
                "- [Alpha](https://a.example) - Reads. " + many,
                "- Alpha " + many,
                "- " + many)) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> Document.parse(SourceText.of(markdown + "\n"))
                            .entries()
                            .count());
        }
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
    void isNamedByThePlainCellWhereTheLinkOfARowIsALabel() {
        SourceText source = SourceText.of(
                "| Book | ISBN | Rating |\n| --- | --- | --- |\n"
                        + "| Alpha and others | 1 | [4.5](https://r.example/1) |\n| Beta | 2 | [r.example](https://r.example) |\n");
        List<Entry> rows = Document.parse(source).lists().get(0).entries();
        assertThat(rows).extracting(Entry::name).containsExactly("Alpha and others", "Beta");
        assertThat(rows.get(0).url()).contains("https://r.example/1");
        assertThat(rows.get(0).description()).isEmpty();
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
