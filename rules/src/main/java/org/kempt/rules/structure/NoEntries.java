package org.kempt.rules.structure;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.DocumentLink;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.EntryRole;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;

/** Finds files that look like a list, but in which no entry is recognised, so that other rules have nothing to check. */
public final class NoEntries implements Rule {
    /** Fewer items that link to other sites may be notes. */
    private static final int FEWEST_ITEMS = 10;

    /** Fewer links under headings may be those of prose. */
    private static final int FEWEST_LINKS = 30;

    private static final int FEWEST_HEADINGS = 5;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "no-entries",
                    RuleCategory.STRUCTURE,
                    "The file looks like a list, but no entry is recognised in it.")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        if (document.entries().findAny().isPresent()) {
            return;
        }
        NavigableMap<Integer, Entry> itemsByStart = new TreeMap<>();
        for (EntryList list : document.lists()) {
            list.entries().forEach(item -> itemsByStart.put(item.range().start(), item));
        }
        int items = 0;
        int others = 0;
        for (DocumentLink link : document.links()) {
            if (leadsElsewhere(link)) {
                Optional<EntryRole> role = roleOfItem(itemsByStart, link);
                items += role.filter(NoEntries::maybeEntry).isPresent() ? 1 : 0;
                others += role.isEmpty() ? 1 : 0;
            }
        }
        boolean underHeadings = document.headings().size() >= FEWEST_HEADINGS && others >= FEWEST_LINKS;
        if (items >= FEWEST_ITEMS || underHeadings) {
            String message = "No entry is recognised among " + (items + others)
                    + " links; write each as a list item or a table row that begins with its link";
            context.report(Diagnostic.at(document.source().lineRange(1), message));
        }
    }

    /** Returns what the item of a list that holds the link is for; empty where the link is in none. */
    private static Optional<EntryRole> roleOfItem(NavigableMap<Integer, Entry> itemsByStart, DocumentLink link) {
        return Optional.ofNullable(itemsByStart.floorEntry(link.range().start()))
                .map(Map.Entry::getValue)
                .filter(item -> item.range().contains(link.range()))
                .map(Entry::role);
    }

    private static boolean maybeEntry(EntryRole role) {
        return role == EntryRole.NOTE || role == EntryRole.LABEL;
    }

    private static boolean leadsElsewhere(DocumentLink link) {
        return !link.isImage() && !link.text().isBlank() && link.url().contains("://");
    }
}
