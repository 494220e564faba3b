package org.kempt.core.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kempt.core.document.Document;
import org.kempt.core.source.SourceText;

class SurveyTest {
    private static final String ENTRY = "- [Name](https://alpha.example) - Reads files.\n";

    @Test
    void countsHowEntriesAreWritten() {
        String text = "# List\n\n" + ENTRY.repeat(11) + "- [Name](https://alpha.example): reads\n  files\n";

        assertThat(habit(text, HabitSubject.SEPARATOR))
                .isEqualTo(new Habit(HabitSubject.SEPARATOR, "` - `", 11, 12, true, List.of(14)));
        assertThat(habit(text, HabitSubject.FINAL_PERIOD))
                .isEqualTo(new Habit(HabitSubject.FINAL_PERIOD, "period", 11, 12, true, List.of(14)));
        assertThat(habit(text, HabitSubject.FIRST_LETTER))
                .isEqualTo(new Habit(HabitSubject.FIRST_LETTER, "capital", 11, 12, true, List.of(14)));
        assertThat(habit(text, HabitSubject.ENTRY_LINES))
                .isEqualTo(new Habit(HabitSubject.ENTRY_LINES, "one", 11, 12, true, List.of(14)));
    }

    @Test
    void seesNoClearHabitInAFewEntriesOrWhereTheyDisagree() {
        assertThat(habit(ENTRY.repeat(9), HabitSubject.SEPARATOR).clear()).isFalse();
        assertThat(habit(ENTRY.repeat(10), HabitSubject.SEPARATOR).clear()).isTrue();
        String mixed = ENTRY.repeat(15) + "- [Name](https://alpha.example): Reads files.\n".repeat(5);
        assertThat(habit(mixed, HabitSubject.SEPARATOR).clear()).isFalse();
        assertThat(habit(mixed, HabitSubject.SEPARATOR).percent()).isEqualTo(75);
    }

    @Test
    void agreesWithTheConventionsThatRulesGoBy() {
        String mixed = ENTRY.repeat(17) + "- [Name](https://alpha.example): reads files\n".repeat(3);
        Document document = parse(mixed);

        assertThat(document.conventions().separator().orElseThrow().count())
                .isEqualTo(habit(mixed, HabitSubject.SEPARATOR).count());
        assertThat(habit(mixed, HabitSubject.FINAL_PERIOD).clear())
                .isEqualTo(document.conventions().finalPeriod().isPresent())
                .isTrue();
        assertThat(habit(mixed, HabitSubject.FIRST_LETTER).clear())
                .isEqualTo(document.conventions().firstLetter().isPresent())
                .isFalse();
    }

    @Test
    void countsSortedLists() {
        String sorted = "abcdefgh".replaceAll("(.)", "- [$1](https://$1.example)\n");
        String unsorted = "hbfdacge".replaceAll("(.)", "- [$1](https://$1.example)\n");
        String text = "# A\n\n## B\n\n" + sorted + "\n## C\n\n" + unsorted + "\n## D\n\n" + sorted
                + "\n## E\n\n- [B](b)\n- [A](a)\n";

        assertThat(habit(text, HabitSubject.ENTRY_ORDER))
                .isEqualTo(new Habit(HabitSubject.ENTRY_ORDER, "by name", 2, 3, false, List.of(16)));
    }

    @Test
    void countsSortedTablesApartFromLists() {
        String list = "hbfdacge".replaceAll("(.)", "- [$1](https://$1.example)\n");
        String table = "| Name |\n| --- |\n" + "abcdefgh".replaceAll("(.)", "| [$1](https://$1.example) |\n");
        String text = "# A\n\n## B\n\n" + list + "\n## C\n\n" + table + "\n## D\n\n" + table + "\n## E\n\n" + table;

        assertThat(habit(text, HabitSubject.ENTRY_ORDER).value()).isEqualTo("not by name");
        assertThat(habit(text, HabitSubject.ROW_ORDER))
                .isEqualTo(new Habit(HabitSubject.ROW_ORDER, "by name", 3, 3, true, List.of()));
    }

    @Test
    void countsBulletsAndNumbers() {
        String text = """
                * [A](https://a.example)
                    - [B](https://b.example)

                ## Talks

                1)  [C](https://c.example)
                2)  [D](https://d.example)

                ## Papers

                1. [C](https://c.example)
                1. [D](https://d.example)
                """;

        assertThat(habit(text, HabitSubject.BULLET).exceptions()).containsExactly(2);
        assertThat(habit(text, HabitSubject.DELIMITER).value()).isEqualTo("`)`");
        assertThat(habit(text, HabitSubject.NUMBERING))
                .isEqualTo(new Habit(HabitSubject.NUMBERING, "1 2 3", 1, 2, false, List.of(11)));
        assertThat(habit(text, HabitSubject.MARKER_SPACES))
                .isEqualTo(new Habit(HabitSubject.MARKER_SPACES, "1", 4, 6, false, List.of(6, 7)));
        assertThat(habit(text, HabitSubject.NESTING_STEP).value()).isEqualTo("4 columns");
    }

    @Test
    void countsHeadingsAndBlankLines() {
        String text = "# A\n\n\n## B\ntext\n\nC\n---\n\n* [C](https://c.example)\r\n\n## D\n\n- [E](https://e.example)";

        assertThat(habit(text, HabitSubject.HEADING_FORM))
                .isEqualTo(new Habit(HabitSubject.HEADING_FORM, "`#`", 3, 4, false, List.of(7)));
        assertThat(habit(text, HabitSubject.LINES_ABOVE_HEADINGS).exceptions()).containsExactly(4);
        assertThat(habit(text, HabitSubject.LINES_BELOW_HEADINGS).exceptions()).containsExactly(1, 4);
        assertThat(habit(text, HabitSubject.LINES_ABOVE_LISTS).total()).isEqualTo(2);
        assertThat(habit(text, HabitSubject.LINE_ENDING).exceptions()).containsExactly(10);
    }

    @Test
    void findsTheTableOfContents() {
        String text = """
                # List

                ## Contents

                - [Tools](#tools)
                  - [Parsers](#parsers)
                - [Talks](#talks)

                ## Tools

                ### Parsers

                - [A](https://a.example)

                ## Talks

                - [B](https://b.example)
                """;

        assertThat(habit(text, HabitSubject.CONTENTS).value()).isEqualTo("in `Contents`, down to level 3");
    }

    @Test
    void saysNothingOfWhatIsNotThere() {
        assertThat(Survey.of(parse("")).habits()).isEmpty();
        assertThat(Survey.of(parse("text")).habits()).isEmpty();
    }

    private static Habit habit(String text, HabitSubject subject) {
        return Survey.of(parse(text)).habit(subject).orElseThrow();
    }

    private static Document parse(String text) {
        return Document.parse(SourceText.of(text));
    }
}
