package org.kempt.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.kempt.core.document.Document;
import org.kempt.core.source.SourceText;

class EntriesReporterTest {
    private static final String LIST = """
            # Sample

            ## Tools

            - [Alpha](https://alpha.example) - Reads files. ![stars](https://badge.example/a.svg)
              - [Beta](https://beta.example)
            - Writers
              - [Gamma](https://gamma.example) – Writes "files"

            ## Talks

            | Talk | About |
            |---|---|
            | [Delta](https://delta.example) | Where rivers end. |

            1. [Epsilon](https://epsilon.example): Small.
            """;

    @Test
    void hasSectionsWithListsWithEntries() throws IOException {
        JsonArray sections = sections(LIST);
        assertThat(sections).hasSize(4);
        JsonObject tools = sections.get(2).getAsJsonObject();
        assertThat(tools.get("title").getAsString()).isEqualTo("Tools");
        assertThat(tools.get("level").getAsInt()).isEqualTo(2);
        assertThat(tools.get("line").getAsInt()).isEqualTo(3);
        assertThat(tools.get("path").getAsString()).isEqualTo("Sample/Tools");

        JsonObject alpha = entry(tools, 0, 0);
        assertThat(alpha.get("line").getAsInt()).isEqualTo(5);
        assertThat(alpha.get("kind").getAsString()).isEqualTo("bullet");
        assertThat(alpha.get("section").getAsString()).isEqualTo("Tools");
        assertThat(alpha.get("name").getAsString()).isEqualTo("Alpha");
        assertThat(alpha.get("url").getAsString()).isEqualTo("https://alpha.example");
        assertThat(alpha.get("separator").getAsString()).isEqualTo(" - ");
        assertThat(alpha.get("description").getAsString()).isEqualTo("Reads files.");
        assertThat(alpha.get("trailing").getAsString()).isEqualTo("![stars](https://badge.example/a.svg)");
        assertThat(alpha.get("endsWithPeriod").getAsBoolean()).isTrue();
    }

    @Test
    void nestsChildren() throws IOException {
        JsonObject alpha = entry(sections(LIST).get(2).getAsJsonObject(), 0, 0);
        JsonObject beta = alpha.getAsJsonArray("children").get(0).getAsJsonObject();
        assertThat(beta.get("name").getAsString()).isEqualTo("Beta");
        assertThat(beta.get("description").getAsString()).isEmpty();
        assertThat(beta.getAsJsonArray("children")).isEmpty();
    }

    @Test
    void reachesTheEntriesOfAGroupButDoesNotTakeItsNameForOne() throws IOException {
        JsonObject tools = sections(LIST).get(2).getAsJsonObject();
        assertThat(tools.getAsJsonArray("lists")).hasSize(2);
        JsonObject group = tools.getAsJsonArray("lists").get(1).getAsJsonObject();
        assertThat(group.get("label").getAsString()).isEqualTo("Writers");
        JsonObject gamma = entry(tools, 1, 0);
        assertThat(gamma.get("name").getAsString()).isEqualTo("Gamma");
        assertThat(gamma.get("label").getAsString()).isEqualTo("Writers");
        assertThat(json(LIST).toString()).doesNotContain("\"name\":\"Writers\"");
    }

    @Test
    void namesTheKinds() throws IOException {
        JsonObject talks = sections(LIST).get(3).getAsJsonObject();
        assertThat(entry(talks, 0, 0).get("kind").getAsString()).isEqualTo("table-row");
        assertThat(entry(talks, 1, 0).get("kind").getAsString()).isEqualTo("numbered");
    }

    @Test
    void isATreeForPeople() throws IOException {
        StringBuilder out = new StringBuilder();
        new EntriesTextReporter(out, Colors.OFF).add("list.md", Document.parse(SourceText.of(LIST)));
        assertThat(out).hasToString("""
                list.md: 5 entries in 5 lists
                    1  # Sample
                    3    ## Tools
                    5      bullet list: 1 entry
                    5        Alpha <https://alpha.example> " - " Reads files. then ![stars](https://badge.example/a.svg)
                    6          Beta <https://beta.example>
                    8      bullet list of Writers: 1 entry
                    8        Gamma <https://gamma.example> " – " Writes "files"
                   10    ## Talks
                   14      table: 1 entry
                   14        Delta <https://delta.example> " | " Where rivers end.
                   16      numbered list: 1 entry
                   16        Epsilon <https://epsilon.example> ": " Small.
                """);
    }

    private static JsonObject entry(JsonObject section, int list, int entry) {
        return section.getAsJsonArray("lists")
                .get(list)
                .getAsJsonObject()
                .getAsJsonArray("entries")
                .get(entry)
                .getAsJsonObject();
    }

    private static JsonArray sections(String text) throws IOException {
        return json(text).getAsJsonArray("files").get(0).getAsJsonObject().getAsJsonArray("sections");
    }

    private static JsonObject json(String text) throws IOException {
        StringWriter out = new StringWriter();
        EntriesJsonReporter reporter = new EntriesJsonReporter(out);
        reporter.add("list.md", Document.parse(SourceText.of(text)));
        reporter.finish();
        return JsonParser.parseString(out.toString()).getAsJsonObject();
    }
}
