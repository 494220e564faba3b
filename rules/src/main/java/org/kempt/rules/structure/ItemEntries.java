package org.kempt.rules.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.Fact;
import org.kempt.core.document.Spans;
import org.kempt.core.source.SourceText;

/** Finds the entry that an item of the tree is. */
final class ItemEntries {
    private static final Fact<ItemEntries> FACT = Fact.of(ItemEntries::new);

    private final SourceText source;
    private final Map<Integer, Entry> byMarker = new HashMap<>();

    private ItemEntries(Document document) {
        this.source = document.source();
        for (EntryList list : document.lists()) {
            for (Entry entry : list.entries()) {
                entry.marker().ifPresent(marker -> byMarker.put(marker.range().start(), entry));
            }
        }
    }

    /** Returns the entries of {@code document}. */
    static ItemEntries of(Document document) {
        return document.know(FACT);
    }

    /** Returns the entry of {@code item}; empty for items that are none, such as those in a quote. */
    Optional<Entry> of(Node item) {
        return Optional.ofNullable(
                byMarker.get(Columns.firstInk(source, Spans.of(item).start())));
    }
}
