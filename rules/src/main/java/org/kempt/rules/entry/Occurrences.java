package org.kempt.rules.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.Section;

/** The entries with one and the same address: the first of each list, of each section, and of the file. */
final class Occurrences {
    private Map<EntryList, Entry> firstOfList = Map.of();
    private Map<Section, Entry> firstOfSection = Map.of();
    private @Nullable Entry first;

    /** Takes an entry, and returns the earlier one nearest to it that it repeats within {@code scope}. */
    Optional<Entry> add(Entry entry, DuplicateScope scope) {
        Entry inFile = first;
        if (inFile == null) {
            first = entry;
            return Optional.empty();
        }
        // Most addresses occur once: the maps are made when the second entry comes.
        if (firstOfList.isEmpty()) {
            firstOfList = new HashMap<>();
            firstOfSection = new HashMap<>();
            firstOfList.put(inFile.list(), inFile);
            firstOfSection.put(inFile.section(), inFile);
        }
        Entry inList = firstOfList.putIfAbsent(entry.list(), entry);
        Entry inSection = firstOfSection.putIfAbsent(entry.section(), entry);
        Entry earlier = inList;
        if (earlier == null && scope != DuplicateScope.LIST) {
            earlier = inSection;
        }
        if (earlier == null && scope != DuplicateScope.LIST && scope != DuplicateScope.SECTION) {
            earlier = inFile;
        }
        return Optional.ofNullable(earlier).filter(other -> !isBelow(entry, other));
    }

    /** What is nested below an entry belongs to the same thing and may well link to it. */
    private static boolean isBelow(Entry entry, Entry other) {
        Optional<Entry> parent = entry.list().parent();
        while (parent.isPresent()) {
            if (parent.get() == other) {
                return true;
            }
            parent = parent.get().list().parent();
        }
        return false;
    }
}
