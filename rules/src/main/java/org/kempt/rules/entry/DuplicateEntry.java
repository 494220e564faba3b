package org.kempt.rules.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryLink;
import org.kempt.core.document.ListKind;
import org.kempt.core.document.VisibleText;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;
import org.kempt.core.text.NormalizedUrl;

/** Finds entries whose main link is to the same page as that of an earlier entry. */
public final class DuplicateEntry implements Rule {
    private static final Option<DuplicateScope> SCOPE = Option.choice(
            "scope",
            DuplicateScope.AUTO,
            "Where two entries with one address are duplicates: in one `list`, one `section`, or anywhere in the `file`;"
                    + " `auto` warns of those within a section and mentions the others as info, unless the list often"
                    + " repeats entries");
    private static final Option<List<String>> ALLOW = Option.strings(
            "allow",
            List.of(),
            "Addresses that may be repeated, as written in the list; `*` stands for any characters");

    /** So many repeats in other sections, and one in so many entries, are no oversight. */
    private static final int FEWEST_OF_HABIT = 20;

    private static final long HABITUAL_SHARE = 12;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "duplicate-entry", RuleCategory.ENTRY, "The entry links to the same page as an earlier entry.")
            .option(SCOPE)
            .option(ALLOW)
            .build();

    /**
     * What an entry is about.
     *
     * @param page where its main link leads
     * @param rowLabel the cells of a table before the link; empty for lists
     */
    private record Target(NormalizedUrl page, String rowLabel) {}

    private record PagedEntry(Entry entry, NormalizedUrl page) {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        DuplicateScope scope = context.option(SCOPE);
        Patterns allowed = new Patterns(context.option(ALLOW));
        Map<Target, Occurrences> known = new HashMap<>();
        Set<Entry> repeated = new HashSet<>();
        List<Diagnostic.Builder> elsewhere = new ArrayList<>();
        List<PagedEntry> entries = onSamePages(document, allowed);
        SharedPages shared = new SharedPages(document.source());
        entries.forEach(paged -> shared.add(paged.page(), paged.entry()));
        for (PagedEntry paged : entries) {
            Entry entry = paged.entry();
            Target target = new Target(paged.page(), rowLabel(document.source(), entry));
            known.computeIfAbsent(target, unused -> new Occurrences())
                    .add(entry, scope)
                    .filter(earlier -> !shared.areParts(paged.page(), entry, earlier))
                    .filter(earlier -> repeated.add(entry) && !isPartOf(entry, repeated))
                    .ifPresent(earlier -> {
                        Diagnostic.Builder diagnostic = diagnostic(document, entry, earlier);
                        if (scope != DuplicateScope.AUTO || entry.section() == earlier.section()) {
                            context.report(diagnostic);
                        } else if (!isProperty(document.source(), entry) && SharedPages.areAlike(entry, earlier)) {
                            elsewhere.add(diagnostic.severity(Severity.INFO));
                        }
                    });
        }
        if (!isHabit(elsewhere.size(), document.entries().count())) {
            elsewhere.forEach(context::report);
        }
    }

    /** Returns the entries whose page is that of another one, too, in order; most have their page for themselves. */
    private static List<PagedEntry> onSamePages(Document document, Patterns allowed) {
        List<PagedEntry> entries = new ArrayList<>();
        Set<NormalizedUrl> seen = new HashSet<>();
        Set<NormalizedUrl> seenAgain = new HashSet<>();
        document.entries()
                .forEach(entry -> entry.url()
                        .filter(url -> !allowed.match(url))
                        .flatMap(NormalizedUrl::of)
                        .ifPresent(page -> {
                            entries.add(new PagedEntry(entry, page));
                            if (!seen.add(page)) {
                                seenAgain.add(page);
                            }
                        }));
        entries.removeIf(entry -> !seenAgain.contains(entry.page()));
        return entries;
    }

    /** {@code Author: [Jane](url)} says something of the entry above it, and may be said of others. */
    private static boolean isProperty(SourceText source, Entry entry) {
        return entry.parts()
                .lead()
                .filter(lead -> source.slice(lead).strip().endsWith(":"))
                .isPresent();
    }

    /** A list that names many entries in each section to which they belong is made that way. */
    private static boolean isHabit(int repeats, long entries) {
        return repeats >= FEWEST_OF_HABIT && repeats * HABITUAL_SHARE >= entries;
    }

    /** What is nested below a repeated entry is repeated with it; that goes without saying. */
    private static boolean isPartOf(Entry entry, Set<Entry> repeated) {
        return entry.list().parent().filter(repeated::contains).isPresent();
    }

    /** Returns the cells before the link: rows in which these differ are about different things. */
    private static String rowLabel(SourceText source, Entry entry) {
        if (entry.list().kind() != ListKind.TABLE) {
            return "";
        }
        SourceRange cells =
                new SourceRange(entry.range().start(), linkRange(entry).start());
        String label = VisibleText.normalize(source.slice(cells));
        return label.equals("|") ? "" : label;
    }

    private static Diagnostic.Builder diagnostic(Document document, Entry entry, Entry earlier) {
        String place = " (" + EntryNames.place(document.source(), earlier) + ")";
        String message = entry.name().equals(earlier.name())
                ? EntryNames.quoted(entry) + " is listed already" + place
                : EntryNames.quoted(entry) + " links to the same page as " + EntryNames.quoted(earlier) + place;
        return Diagnostic.at(linkRange(entry), message).related(linkRange(earlier), "The earlier entry");
    }

    private static SourceRange linkRange(Entry entry) {
        return entry.link().map(EntryLink::range).orElse(entry.range());
    }
}
