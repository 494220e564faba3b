package org.kempt.rules.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.ListKind;
import org.kempt.core.document.VisibleText;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceText;
import org.kempt.core.text.NormalizedUrl;

/** Finds entries that have the name of an earlier entry but another address. */
public final class DuplicateName implements Rule {
    private static final Option<NameScope> SCOPE = Option.choice(
            "scope",
            NameScope.LIST,
            "Where two entries with one name are duplicates: in one `list`, one `section`, or anywhere in the `file`");
    private static final Option<List<String>> ALLOW =
            Option.strings("allow", List.of(), "Names that may be repeated; `*` stands for any characters");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "duplicate-name",
                    RuleCategory.ENTRY,
                    "The entry has the name of another entry with another address.")
            .severity(Severity.INFO)
            .option(SCOPE)
            .option(ALLOW)
            .build();

    /** How far two entries may be from one another and still be duplicates. */
    enum NameScope {
        LIST,
        SECTION,
        FILE
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        DuplicateScope scope = DuplicateScope.valueOf(context.option(SCOPE).name());
        Patterns allowed = new Patterns(context.option(ALLOW));
        Map<FoldedName, Occurrences> known = new HashMap<>();
        document.entries()
                .filter(entry -> entry.link().isPresent() && !allowed.match(entry.name()))
                .forEach(entry -> FoldedName.of(entry.name())
                        .map(name -> known.computeIfAbsent(name, unused -> new Occurrences()))
                        .flatMap(occurrences -> occurrences.add(entry, scope))
                        .filter(earlier -> !page(earlier).equals(page(entry)))
                        .filter(earlier -> (isTelling(entry) && !namesAuthor(document.source(), entry))
                                || isDescribedAlike(document.source(), entry, earlier))
                        .ifPresent(earlier -> context.report(diagnostic(document, entry, earlier))));
    }

    /**
     * A name of one word is that of one project. A title of several words may be that of several books, which their
     * authors tell apart; so may a word after other text, or the name of the site where it is.
     */
    private static boolean isTelling(Entry entry) {
        String name = entry.name();
        return name.indexOf(' ') < 0
                && entry.parts().lead().isEmpty()
                && entry.list().kind() != ListKind.TABLE
                && !entry.url().orElse("").contains("//" + name);
    }

    /** {@code [dotfiles](url) by @jane}. */
    private static boolean namesAuthor(SourceText source, Entry entry) {
        return entry.description()
                .filter(description -> source.text().startsWith("by ", description.start())
                        || source.slice(description).contains(" by @"))
                .isPresent();
    }

    private static boolean isDescribedAlike(SourceText source, Entry entry, Entry earlier) {
        return entry.description().isPresent()
                && earlier.description().isPresent()
                && VisibleText.normalize(source.slice(entry.description().get()))
                        .equalsIgnoreCase(VisibleText.normalize(
                                source.slice(earlier.description().get())));
    }

    private static Optional<NormalizedUrl> page(Entry entry) {
        return entry.url().flatMap(NormalizedUrl::of);
    }

    private static Diagnostic.Builder diagnostic(Document document, Entry entry, Entry earlier) {
        String message = EntryNames.quoted(entry) + " is also the name of another entry ("
                + EntryNames.place(document.source(), earlier) + ") that links elsewhere";
        return Diagnostic.at(entry.parts().nameRange().orElse(entry.range()), message)
                .related(earlier.parts().nameRange().orElse(earlier.range()), "The other entry");
    }
}
