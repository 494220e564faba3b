package org.kempt.rules.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Convention;
import org.kempt.core.document.Document;
import org.kempt.core.document.DocumentLink;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.EntryRole;
import org.kempt.core.document.EntryStyle;
import org.kempt.core.document.ListKind;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;

/** Finds entries that link nowhere, in lists in which nearly all others do. */
public final class EntryWithoutLink implements Rule {
    /** In a shorter list one that links nowhere may be meant so. */
    private static final int LEAST_LINKED = 8;

    /** More than one in so many, and they are meant so. */
    private static final int ONE_IN = 20;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "entry-without-link",
                    RuleCategory.ENTRY,
                    "The entry links nowhere, though nearly all others of its list do.")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        List<Entry> found = new ArrayList<>();
        int linkedInFile = 0;
        int unlinkedInFile = 0;
        for (EntryList list : document.lists()) {
            if (list.kind() != ListKind.TABLE) {
                int linked = (int) list.recommended()
                        .filter(entry -> entry.link().isPresent())
                        .count();
                List<Entry> unlinked = list.entries().stream()
                        .filter(entry -> isUnlinked(document, entry))
                        .toList();
                linkedInFile += linked;
                unlinkedInFile += linked == 0 ? 0 : unlinked.size();
                if (linked >= LEAST_LINKED && isRare(unlinked.size(), linked)) {
                    found.addAll(unlinked);
                }
            }
        }
        if (isRare(unlinkedInFile, linkedInFile)) {
            found.forEach(entry -> context.report(diagnostic(entry)));
        }
    }

    private static boolean isRare(int unlinked, int linked) {
        return unlinked <= Math.max(1, linked / ONE_IN);
    }

    private static boolean isUnlinked(Document document, Entry entry) {
        return entry.link().isEmpty()
                && entry.children().isEmpty()
                && isNamed(document, entry)
                && document.source().charAt(entry.parts().paragraph().start()) != '~'
                && !hasLink(document, entry.range());
    }

    /** Returns whether an item has a name and a description, told apart as in the rest of its list. */
    private static boolean isNamed(Document document, Entry entry) {
        if (entry.role() == EntryRole.ENTRY) {
            return true;
        }
        Optional<String> separator = EntryStyle.separator(document.source(), entry);
        return entry.role() == EntryRole.NOTE
                && !entry.name().isEmpty()
                && Character.isLetterOrDigit(entry.name().codePointAt(0))
                && entry.list().parent().isEmpty()
                && separator.isPresent()
                && separator.equals(
                        document.conventions().separator(entry.list()).map(Convention::value));
    }

    /** Returns whether there is an address of any kind, also one that is not read as a link. */
    private static boolean hasLink(Document document, SourceRange range) {
        String text = document.source().slice(range);
        return text.contains("://")
                || text.contains("www.")
                || text.contains("](")
                || text.contains("<a ")
                || hasReference(document.links(), range);
    }

    private static boolean hasReference(List<DocumentLink> links, SourceRange range) {
        int low = 0;
        int high = links.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (links.get(middle).range().start() < range.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < links.size() && links.get(low).range().start() < range.end();
    }

    private static Diagnostic.Builder diagnostic(Entry entry) {
        return Diagnostic.at(
                entry.parts().nameRange().orElse(entry.range()),
                EntryNames.quoted(entry) + " links nowhere, unlike the others of its list; add its address");
    }
}
