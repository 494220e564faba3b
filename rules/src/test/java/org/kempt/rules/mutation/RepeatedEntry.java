package org.kempt.rules.mutation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.ListKind;
import org.kempt.core.document.ListMarker;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Lists an entry a second time, behind an entry of another list. */
final class RepeatedEntry implements Mutation {
    @Override
    public String kind() {
        return "duplicate an entry elsewhere";
    }

    @Override
    public Optional<Mutant> mutate(Document document, RandomGenerator random) {
        List<Entry> entries = Sites.items(document).stream()
                .filter(entry -> entry.list().kind() == ListKind.BULLET
                        && entry.list().parent().isEmpty())
                .toList();
        Optional<Entry> original =
                Sites.any(entries.stream().filter(RepeatedEntry::leadsToPage).toList(), random);
        if (original.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> elsewhere = entries.stream()
                .filter(entry -> entry.list() != original.get().list())
                .toList();
        return Sites.any(elsewhere, random).map(above -> repeat(document.source(), original.get(), above));
    }

    private static boolean leadsToPage(Entry entry) {
        return entry.url().filter(url -> url.startsWith("http")).isPresent();
    }

    private static Mutant repeat(SourceText source, Entry original, Entry above) {
        int offset = Math.min(source.startOfNextLine(above.range().end()), source.length());
        boolean atEnd = offset == above.range().end();
        String copy = indentedMarker(source, above)
                + source.slice(original.parts().paragraph()).stripTrailing();
        String text = Sites.apply(source, TextEdit.insert(offset, atEnd ? "\n" + copy : copy + "\n"));
        int first = SourceText.of(text)
                .line(original.range().start() + (offset <= original.range().start() ? copy.length() + 1 : 0));
        int second = source.line(offset) + (atEnd ? 1 : 0);
        return new Mutant(text, Set.of(first, second), Set.of("duplicate-entry"), false);
    }

    private static String indentedMarker(SourceText source, Entry entry) {
        ListMarker marker = entry.marker().orElseThrow();
        int start = marker.range().start();
        return source.slice(new SourceRange(source.startOfLine(start), start)) + marker.symbol() + " ";
    }
}
