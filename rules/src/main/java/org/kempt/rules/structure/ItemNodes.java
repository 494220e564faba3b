package org.kempt.rules.structure;

import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.ListItem;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.Spans;
import org.kempt.core.source.SourceText;

/** Finds the item of the tree that an entry is. The index is built when it is first asked: most lists never need it. */
final class ItemNodes {
    private final Document document;
    private final Map<Integer, ListItem> byMarker = new HashMap<>();

    ItemNodes(Document document) {
        this.document = document;
    }

    /** Returns the item of {@code entry}, which has a marker. */
    ListItem of(Entry entry) {
        if (byMarker.isEmpty()) {
            SourceText source = document.source();
            for (ListItem item : document.nodes(ListItem.class)) {
                byMarker.put(Columns.firstInk(source, Spans.of(item).start()), item);
            }
        }
        ListItem item = byMarker.get(entry.marker().orElseThrow().range().start());
        if (item == null) {
            throw new IllegalArgumentException("an entry of another document: " + entry.name());
        }
        return item;
    }
}
