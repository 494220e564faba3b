package org.kempt.rules.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Contents;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryLink;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.Fact;
import org.kempt.core.document.LinkTargets;
import org.kempt.core.source.SourceText;

/**
 * A line of the table of contents.
 *
 * @param entry the item
 * @param text the visible text of the link or label
 * @param key the key of that text
 * @param parent the line below which it is nested, or null
 * @param fragmentOrNull where it leads in the document, percent-encoding resolved, or null where it leads elsewhere
 */
record ContentsLine(
        Entry entry,
        String text,
        String key,
        @Nullable ContentsLine parent,
        @Nullable String fragmentOrNull) {

    private static final Fact<List<ContentsLine>> FACT = Fact.of(ContentsLine::collect);

    /** Returns all lines of a document's contents in order, nested ones after the line above them; none without contents. */
    static List<ContentsLine> all(Document document) {
        return document.know(FACT);
    }

    private static List<ContentsLine> collect(Document document) {
        List<ContentsLine> lines = new ArrayList<>();
        document.contents()
                .map(Contents::lists)
                .orElse(List.of())
                .forEach(list -> collect(list, null, document.source(), lines));
        return List.copyOf(lines);
    }

    /** Nesting is limited by the parser. */
    private static void collect(
            EntryList list, @Nullable ContentsLine parent, SourceText source, List<ContentsLine> lines) {
        for (Entry entry : list.entries()) {
            String fragment = entry.url().flatMap(LinkTargets::fragment).orElse(null);
            String text = (entry.name().isEmpty() ? source.slice(entry.parts().paragraph()) : entry.name()).strip();
            ContentsLine line = new ContentsLine(entry, text, TitleKey.of(text), parent, fragment);
            lines.add(line);
            entry.children().forEach(child -> collect(child, line, source, lines));
        }
    }

    Optional<String> fragment() {
        return Optional.ofNullable(fragmentOrNull);
    }

    /** Returns the link to an anchor; empty for a label and for a link to elsewhere. */
    Optional<EntryLink> link() {
        return fragmentOrNull == null ? Optional.empty() : entry.link();
    }

    /** Two lines are never equal: each stands at its own place. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(entry);
    }
}
