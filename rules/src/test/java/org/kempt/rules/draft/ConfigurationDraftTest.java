package org.kempt.rules.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.kempt.core.config.ConfigurationLoader;
import org.kempt.core.source.SourceText;
import org.kempt.rules.KemptRules;

class ConfigurationDraftTest {
    private static final String SORTED = table("abcdefgh");
    private static final String UNSORTED = table("hbfdacge");
    private static final String ASKS_FOR_ORDER = "Add rows in alphabetical order.\n";
    private static final String ASKS_FOR_THE_END = "Add rows at the bottom of a section.\n";

    @Test
    void wantsTablesSortedWhereAllAre() {
        assertThat(draft(SORTED.repeat(3), "")).contains("""
                  # order of rows: by name (3 of 3 tables)
                  unsorted-table: {order: always}
                """);
    }

    @Test
    void saysWhoAsksForSortedTables() {
        assertThat(draft(SORTED.repeat(4) + UNSORTED, ASKS_FOR_ORDER)).contains("""
                  # order of rows: by name (4 of 5 tables); asked for in CONTRIBUTING.md, line 1
                  unsorted-table: {order: always}
                """);
    }

    @Test
    void leavesOutTheTablesThatAreInAnotherOrder() {
        String list = SORTED.repeat(20) + UNSORTED.replace("Part", "The sponsors' *own*");

        assertThat(draft(list, "")).contains("""
                  # order of rows: by name (20 of 21 tables)
                  unsorted-table: {order: always}
                overrides:
                  # otherwise here
                  - sections: ['The sponsors'' own']
                    rules: {unsorted-table: off}
                """);
        assertThatCode(() -> ConfigurationLoader.load(draft(list, ""), KemptRules.all()))
                .doesNotThrowAnyException();
        assertThat(draft(UNSORTED.replace("## Part", "") + SORTED.repeat(20), ""))
                .doesNotContain("unsorted-table");
    }

    @Test
    void leavesTablesAloneOfWhichOnlyMostAreSorted() {
        assertThat(draft(SORTED.repeat(4) + UNSORTED, ""))
                .doesNotContain("unsorted-table")
                .contains("# - order of rows: by name (4 of 5 tables)\n");
    }

    @Test
    void leavesTablesAloneWhereNothingTellsTheirOrder() {
        assertThat(draft(SORTED, "")).doesNotContain("unsorted-table");
        assertThat(draft("- [A](https://a.example)\n", ASKS_FOR_ORDER)).doesNotContain("unsorted-table");
    }

    @Test
    void saysThatNewRowsComeLast() {
        assertThat(draft(UNSORTED.repeat(3), ASKS_FOR_THE_END))
                .contains(
                        "  # order of rows: not by name (3 of 3 tables); new ones come last, says CONTRIBUTING.md, line 1\n"
                                + "  unsorted-table: {order: never}\n");
    }

    @Test
    void takesNoOrderOfTablesFromContradictions() {
        assertThat(draft(SORTED.repeat(3), ASKS_FOR_THE_END)).doesNotContain("unsorted-table:");
        assertThat(draft(SORTED.repeat(3), ASKS_FOR_ORDER + ASKS_FOR_THE_END)).doesNotContain("unsorted-table:");
    }

    @Test
    void setsNoOrderOfListsWhereAllEntriesAreRows() {
        assertThat(draft(SORTED.repeat(3), ASKS_FOR_ORDER)).doesNotContain("unsorted-entries");
        assertThat(draft(UNSORTED.repeat(3), ASKS_FOR_THE_END)).doesNotContain("unsorted-entries");
    }

    @Test
    void asksForNoPeriodWhereMostDescriptionsWithoutOneAreTags() {
        String sentences = "- [A](https://a.example) - Reads files.\n".repeat(200);
        String tags = "- [B](https://b.example) - `Publisher`\n".repeat(4);

        assertThat(draft(sentences + tags, ""))
                .doesNotContain("missing-period")
                .contains("# - end of descriptions: period (200 of 204 entries)\n");
        assertThat(draft(sentences + "- [C](https://c.example) - Writes files\n".repeat(4) + tags, ""))
                .contains("missing-period: {style: require}");
    }

    private static String table(String names) {
        return "\n## Part\n\n| Name | What it does |\n| --- | --- |\n"
                + names.replaceAll("(.)", "| [$1](https://$1.example) | Reads files |\n");
    }

    private static String draft(String list, String guidelines) {
        ConfigurationDraft draft = new ConfigurationDraft(KemptRules.all());
        draft.addGuidelines(new NamedText("CONTRIBUTING.md", SourceText.of(guidelines)));
        draft.addList(new NamedText("README.md", SourceText.of("# List\n" + list)));
        return draft.text();
    }
}
