package org.kempt.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kempt.core.SharedLists;
import org.kempt.core.source.SourceText;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds the model of an entry against entries of real lists that people took apart by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldEntriesTest {
    private final List<Map<?, ?>> labels = new ArrayList<>();
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Map<Integer, Entry>> entriesByLine = new HashMap<>();

    @BeforeAll
    void readLabels() throws IOException {
        Load load = new Load(LoadSettings.builder().build());
        for (String line : Files.readAllLines(SharedLists.file("gold/entries.jsonl"))) {
            Map<?, ?> label = (Map<?, ?>) Objects.requireNonNull(load.loadFromString(line));
            if (!Boolean.TRUE.equals(label.get("ambiguous")) || Boolean.getBoolean("kempt.gold.ambiguous")) {
                labels.add(label);
            }
            String file = (String) label.get("file");
            documents.computeIfAbsent(
                    file, name -> Document.parse(SharedLists.read(SharedLists.file("lists/" + name))));
        }
        documents.forEach((file, document) -> {
            Map<Integer, Entry> byLine = entriesByLine.computeIfAbsent(file, name -> new HashMap<>());
            document.entries()
                    .forEach(entry ->
                            byLine.put(document.source().line(entry.range().start()), entry));
        });
    }

    @Test
    void agreesWithPeopleOnNearlyAllEntries() {
        List<String> disagreements = new ArrayList<>();
        int entries = 0;
        for (Map<?, ?> label : labels) {
            if (label.get("kind").equals("not-an-entry")) {
                continue;
            }
            entries++;
            String expected = expected(label);
            String actual = actual(label);
            if (!actual.equals(expected)) {
                disagreements.add(place(label) + "\n  people: " + expected + "\n  model:  " + actual);
            }
        }
        assertThat(disagreements)
                .as("%d of %d entries%n%s", disagreements.size(), entries, String.join("\n", disagreements))
                .hasSizeLessThanOrEqualTo(entries * 3 / 100);
    }

    @Test
    void takesNearlyNothingElseForAnEntry() {
        List<String> taken = new ArrayList<>();
        int others = 0;
        for (Map<?, ?> label : labels) {
            if (label.get("kind").equals("not-an-entry")) {
                others++;
                if (entry(label) != null) {
                    taken.add(place(label) + " (" + label.get("why") + "): " + actual(label));
                }
            }
        }
        assertThat(taken)
                .as("%d of %d%n%s", taken.size(), others, String.join("\n", taken))
                .hasSizeLessThanOrEqualTo(others * 2 / 100);
    }

    private static String place(Map<?, ?> label) {
        return label.get("file") + ":" + label.get("line");
    }

    private Entry entry(Map<?, ?> label) {
        return entriesByLine.get(label.get("file")).get(label.get("line"));
    }

    private static String expected(Map<?, ?> label) {
        String description = (String) label.get("description");
        return parts(
                (String) label.get("name"),
                (String) label.get("url"),
                (String) label.get("separator"),
                description,
                label.get("ends_with").equals("period"));
    }

    private String actual(Map<?, ?> label) {
        Entry entry = entry(label);
        if (entry == null) {
            return "no entry";
        }
        SourceText source = documents.get(label.get("file")).source();
        return parts(
                entry.name().isEmpty() ? null : entry.name(),
                entry.url().orElse(null),
                entry.separator().map(source::slice).orElse(""),
                entry.description().map(source::slice).orElse(null),
                entry.parts().endsWithPeriod());
    }

    private static String parts(String name, String url, String separator, String description, boolean period) {
        return String.format(
                "%s | %s | \"%s\" | %s | %s", name, url, visible(separator), visible(description), period ? "." : "");
    }

    private static String visible(String text) {
        return text == null ? "none" : text.replace("\n", "\\n");
    }
}
