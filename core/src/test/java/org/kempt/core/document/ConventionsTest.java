package org.kempt.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kempt.core.source.SourceText;

class ConventionsTest {
    private static final String SENTENCE = "- [Name](https://alpha.example) - Reads files.\n";

    private static Document parse(String text) {
        return Document.parse(SourceText.of(text));
    }

    @Test
    void countsWhatEntriesDo() {
        Document document = parse(SENTENCE.repeat(11) + "- [Name](https://alpha.example) – reads files\n");

        Conventions conventions = document.conventions();

        assertThat(conventions.separator()).contains(new Convention<>(" - ", 11, 12));
        assertThat(conventions.finalPeriod()).contains(new Convention<>(true, 11, 12));
        assertThat(conventions.firstLetter()).contains(new Convention<>(LetterCase.UPPER, 11, 12));
    }

    @Test
    void areNoneInAShortFile() {
        Conventions conventions = parse(SENTENCE.repeat(4)).conventions();

        assertThat(conventions.separator()).isEmpty();
        assertThat(conventions.finalPeriod()).isEmpty();
        assertThat(conventions.firstLetter()).isEmpty();
    }

    @Test
    void areNoneWhereEntriesDisagree() {
        Conventions conventions = parse((SENTENCE + "- [Name](https://alpha.example): reads files\n").repeat(10))
                .conventions();

        assertThat(conventions.separator()).isEmpty();
        assertThat(conventions.finalPeriod()).isEmpty();
        assertThat(conventions.firstLetter()).isEmpty();
    }

    @Test
    void areThoseOfTheListWhereItHasItsOwn() {
        Document document = parse(
                SENTENCE.repeat(50) + "\n# Talks\n\n" + "1. [Name](https://alpha.example): reads files\n".repeat(8));
        EntryList talks = document.lists().get(1);

        assertThat(document.conventions().separator(talks)).contains(new Convention<>(": ", 8, 8));
        assertThat(document.conventions().finalPeriod(talks)).contains(new Convention<>(false, 8, 8));
        assertThat(document.conventions().separator()).contains(new Convention<>(" - ", 50, 58));
    }

    @Test
    void areThoseOfTheFileForAShortList() {
        Document document = parse(SENTENCE.repeat(50) + "\n# Talks\n\n1. [Name](https://alpha.example): reads files\n");
        EntryList talks = document.lists().get(1);

        assertThat(document.conventions().separator(talks))
                .map(Convention::value)
                .contains(" - ");
        assertThat(document.conventions().finalPeriod(talks))
                .map(Convention::value)
                .contains(true);
    }

    @Test
    void ofTablesAreCountedApart() {
        String table =
                "| Name | Use |\n|---|---|\n" + "| [Name](https://alpha.example) | Reads files quickly |\n".repeat(10);
        Document document = parse(SENTENCE.repeat(10) + "\n" + table);
        EntryList rows = document.lists().get(1);

        assertThat(document.conventions().finalPeriod(rows)).contains(new Convention<>(false, 10, 10));
        assertThat(document.conventions().finalPeriod()).contains(new Convention<>(true, 10, 10));
    }

    @Test
    void sayWhetherEntriesHaveDescriptions() {
        Document described = parse(SENTENCE.repeat(10));
        Document bare = parse("- [Name](https://alpha.example)\n".repeat(10));
        Document mixed = parse((SENTENCE + "- [Name](https://alpha.example)\n").repeat(10));

        assertThat(described.conventions().description(described.lists().get(0)))
                .map(Convention::value)
                .contains(true);
        assertThat(bare.conventions().description(bare.lists().get(0)))
                .map(Convention::value)
                .contains(false);
        assertThat(mixed.conventions().description(mixed.lists().get(0))).isEmpty();
    }
}
