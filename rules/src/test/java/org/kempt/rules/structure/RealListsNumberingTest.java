package org.kempt.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kempt.core.FixResult;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.ListKind;
import org.kempt.core.source.SourceText;
import org.kempt.rules.RealLists;

/** The main job, on {@linkplain RealLists real lists}. */
class RealListsNumberingTest {
    @Test
    void repairsTheNumberingOfTheListThatTheProjectGrewFrom() {
        SourceText source = RealLists.read(RealLists.named("cedrickchee__awesome-transformer-nlp.md"));

        FixResult result = NumberedText.fix(source);

        List<EntryList> numbered = result.after().document().lists().stream()
                .filter(list -> list.kind() == ListKind.NUMBERED)
                .toList();
        assertThat(numbered).hasSize(24).allSatisfy(RealListsNumberingTest::countsFromOne);
        assertThat(numbered.stream().filter(list -> list.section().title().equals("Papers")))
                .singleElement()
                .satisfies(list -> assertThat(list.entries()).hasSize(29));
        assertThat(changedLines(source, result.source())).isEqualTo(75);
        assertThat(result.rejected()).isEmpty();
        assertThat(NumberedText.fix(result.source()).changed()).isFalse();
    }

    @Test
    void losesNothingAndSettlesOnAllLists() {
        for (Path file : RealLists.all()) {
            FixResult result = NumberedText.fix(RealLists.read(file));

            assertThat(result.rejected()).as(file.toString()).isEmpty();
            assertThat(result.after().diagnostics()).as(file.toString()).isEmpty();
            assertThat(entries(result.after().document()))
                    .as(file.toString())
                    .isEqualTo(entries(result.before().document()));
        }
    }

    private static void countsFromOne(EntryList list) {
        int expected = 1;
        for (Entry entry : list.entries()) {
            assertThat(entry.marker().orElseThrow().number()).hasValue(expected++);
        }
    }

    private static List<String> entries(Document document) {
        return document.lists().stream()
                .flatMap(list -> list.entries().stream())
                .filter(entry -> entry.link().isPresent())
                .map(entry -> entry.name() + ' ' + entry.url().orElse(""))
                .sorted()
                .toList();
    }

    private static int changedLines(SourceText before, SourceText after) {
        List<String> old = before.text().lines().toList();
        List<String> now = after.text().lines().toList();
        assertThat(now).hasSameSizeAs(old);
        int changed = 0;
        for (int i = 0; i < old.size(); i++) {
            changed += old.get(i).equals(now.get(i)) ? 0 : 1;
        }
        return changed;
    }
}
