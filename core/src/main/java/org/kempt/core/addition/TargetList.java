package org.kempt.core.addition;

import java.util.Comparator;
import java.util.Optional;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.EntryRole;
import org.kempt.core.document.Section;

/** Finds the list of a section that a new entry belongs to: the one with the most entries. */
final class TargetList {
    private TargetList() {}

    static Optional<EntryList> of(Section section) {
        return section.lists().stream()
                .filter(list -> entries(list) > 0)
                .max(Comparator.comparingLong(TargetList::entries));
    }

    private static long entries(EntryList list) {
        return list.entries().stream()
                .filter(entry -> entry.role() == EntryRole.ENTRY)
                .count();
    }
}
