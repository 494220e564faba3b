package org.kempt.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.EntryRole;
import org.kempt.core.document.Section;
import org.kempt.core.source.SourceText;

/**
 * The lists of a document, seen as what they recommend. Items that are no entries, such as the names of groups, are not
 * in it themselves, but every entry below one is: as an entry of a list in its section, or as a child of the next entry
 * above.
 */
final class EntryTree {

    /**
     * A list that holds entries.
     *
     * @param label the name of the group of which it is the list, or null
     */
    record ListNode(EntryList list, @Nullable String label, List<EntryNode> entries) {}

    /**
     * An entry.
     *
     * @param label the name of the group in which it stands, or null
     */
    record EntryNode(Entry entry, @Nullable String label, List<EntryNode> children) {}

    /** A section and the outermost lists in it that hold entries. */
    record SectionNode(Section section, List<ListNode> lists) {}

    private final SourceText source;

    private EntryTree(SourceText source) {
        this.source = source;
    }

    /** Returns all sections in order, those without any entry included. */
    static List<SectionNode> of(Document document) {
        EntryTree tree = new EntryTree(document.source());
        List<SectionNode> sections = new ArrayList<>();
        for (Section section : document.sections()) {
            List<ListNode> lists = new ArrayList<>();
            for (EntryList list : section.lists()) {
                tree.collectLists(list, null, lists);
            }
            sections.add(new SectionNode(section, lists));
        }
        return sections;
    }

    private void collectLists(EntryList list, @Nullable String label, List<ListNode> into) {
        List<EntryNode> entries = new ArrayList<>();
        ListNode node = new ListNode(list, label, entries);
        if (list.hasRecommended()) {
            into.add(node);
        }
        for (Entry item : list.entries()) {
            if (item.role() == EntryRole.ENTRY) {
                entries.add(entry(item, label));
            } else {
                for (EntryList nested : item.children()) {
                    collectLists(nested, labelBelow(item, label), into);
                }
            }
        }
    }

    private EntryNode entry(Entry entry, @Nullable String label) {
        List<EntryNode> children = new ArrayList<>();
        for (EntryList nested : entry.children()) {
            collectEntries(nested, null, children);
        }
        return new EntryNode(entry, label, children);
    }

    private void collectEntries(EntryList list, @Nullable String label, List<EntryNode> into) {
        for (Entry item : list.entries()) {
            if (item.role() == EntryRole.ENTRY) {
                into.add(entry(item, label));
            } else {
                for (EntryList nested : item.children()) {
                    collectEntries(nested, labelBelow(item, label), into);
                }
            }
        }
    }

    private @Nullable String labelBelow(Entry item, @Nullable String label) {
        if (item.role() != EntryRole.LABEL) {
            return label;
        }
        String name = item.name().isEmpty() ? source.slice(item.parts().paragraph()) : item.name();
        return name.isBlank() ? label : name.strip();
    }
}
