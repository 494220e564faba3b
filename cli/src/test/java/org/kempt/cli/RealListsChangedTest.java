package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.source.SourceText;

/** A contributor adds one entry to a real list, badly and at the wrong place, on a branch. */
class RealListsChangedTest {
    private static final Path LISTS = Path.of(System.getProperty("kempt.shared", "../../shared"), "lists")
            .toAbsolutePath()
            .normalize();
    private static final int FEWEST_ENTRIES = 7;
    private static final String ADDRESS = "https://a-new-entry.example/";

    @TempDir
    Path temporary;

    /** Where the entry belongs: after one of a sorted list. */
    private record Place(EntryList list, Entry before) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "awesome-selfhosted__awesome-selfhosted.md",
                "h4cc__awesome-elixir.md",
                "jaywcjlove__awesome-mac.md",
                "kud1ing__awesome-rust.md",
                "matteocrippa__awesome-swift.md",
                "ripienaar__free-for-dev.md",
                "rothgar__awesome-tmux.md",
                "veelenga__awesome-crystal.md",
                "veggiemonk__awesome-docker.md",
                "ziadoz__awesome-php.md"
            })
    void fixTakesItToItsPlaceAndChangesNothingElse(String name) throws Exception {
        assumeTrue(Files.isDirectory(LISTS), "no folder `shared` beside the project: real lists are not changed");
        String list = new String(Files.readAllBytes(LISTS.resolve(name)), StandardCharsets.UTF_8);
        Place place = place(Document.parse(SourceText.of(list)));
        GitFolder folder = GitFolder.init(temporary.toRealPath())
                .write("README.md", list)
                .commit()
                .git("checkout", "--quiet", "-b", "topic")
                .write("README.md", withBadEntry(list, place))
                .commit();

        assertThat(folder.kempt("check", "--changed-since", "main").exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(folder.kempt("fix", "--changed-since", "main").exitCode()).isEqualTo(ExitCode.CLEAN);

        List<String> lines = new ArrayList<>(folder.read("README.md").lines().toList());
        int added = indexOfAdded(lines);
        assertThat(lines.get(added - 1)).contains("[" + place.before().name() + "]");
        lines.remove(added);
        assertThat(lines).isEqualTo(list.lines().toList());
        assertThat(folder.kempt("check", "--changed-since", "main").exitCode()).isEqualTo(ExitCode.CLEAN);
    }

    private static int indexOfAdded(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(ADDRESS)) {
                return i;
            }
        }
        throw new AssertionError("the entry is gone");
    }

    /** Returns a place in the middle of the longest list of plain lines that is sorted. */
    private static Place place(Document document) {
        EntryList longest = document.lists().stream()
                .filter(list -> list.entries().size() >= FEWEST_ENTRIES && isPlain(document, list) && isSorted(list))
                .max(Comparator.comparingInt(list -> list.entries().size()))
                .orElseThrow();
        return new Place(longest, longest.entries().get(longest.entries().size() / 2));
    }

    private static boolean isPlain(Document document, EntryList list) {
        return list.entries().stream()
                .allMatch(entry ->
                        entry.url().filter(url -> url.startsWith("http")).isPresent()
                                && entry.marker().isPresent()
                                && document.source().line(entry.range().start())
                                        == document.source().line(entry.range().end() - 1));
    }

    private static boolean isSorted(EntryList list) {
        List<String> names = list.entries().stream()
                .map(entry -> entry.name().toLowerCase(Locale.ROOT))
                .toList();
        return names.equals(names.stream().sorted().toList());
    }

    /** Puts it at the end of the list, with another bullet, another separator, in lower case, and without a period. */
    private static String withBadEntry(String list, Place place) throws IOException {
        Entry last = place.list().entries().get(place.list().entries().size() - 1);
        SourceText source = SourceText.of(list);
        int start = source.startOfLine(last.range().start());
        String bullet = list.charAt(last.range().start()) == '*' ? "-" : "*";
        String entry = list.substring(start, last.range().start()) + bullet + " ["
                + place.before().name() + " too](" + ADDRESS + "): does something that is very useful";
        int end = source.endOfLine(last.range().start());
        return list.substring(0, end) + source.dominantLineEnding().characters() + entry + list.substring(end);
    }
}
