package org.kempt.rules.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.Spans;
import org.kempt.core.source.SourceText;

/** Finds the entry that an item of the tree is. The index is built when it is first asked: most lists never need it. */
final class ItemEntries {
    private final Document document;
    private final Map<Integer, Entry> byMarker = new HashMap<>();

    ItemEntries(Document document) {
        this.document = document;
    }

    /** Returns the entry of {@code item}; empty for items that are none, such as those in a quote. */
    Optional<Entry> of(Node item) {
        if (byMarker.isEmpty()) {
            document.lists().stream()
                    .map(EntryList::entries)
                    .forEach(entries -> entries.forEach(entry -> entry.marker()
                            .ifPresent(marker -> byMarker.put(marker.range().start(), entry))));
        }
        SourceText source = document.source();
        return Optional.ofNullable(
                byMarker.get(Columns.firstInk(source, Spans.of(item).start())));
    }
}
