package org.kempt.core.addition;

import java.util.Optional;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryRole;
import org.kempt.core.text.NormalizedUrl;

/** Finds the entry that a new one would repeat. */
final class Duplicates {
    private Duplicates() {}

    /** Returns the first entry with the same page or, whatever its case, the same name. */
    static Optional<Entry> of(Document document, NewEntry added) {
        Optional<NormalizedUrl> page = NormalizedUrl.of(added.url());
        return document.entries()
                .filter(entry -> entry.role() == EntryRole.ENTRY)
                .filter(entry -> entry.name().equalsIgnoreCase(added.name())
                        || (page.isPresent()
                                && entry.url().flatMap(NormalizedUrl::of).equals(page)))
                .findFirst();
    }
}
