package org.kempt.rules.entry;

import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Convention;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.ListKind;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;

/** Finds entries without a description in lists where nearly all others have one. */
public final class MissingDescription implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "missing-description",
                    RuleCategory.ENTRY,
                    "The entry has no description, though nearly all others of its list have one.")
            .severity(Severity.INFO)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        document.entries()
                .filter(entry -> entry.description().isEmpty()
                        && entry.children().isEmpty()
                        && entry.list().kind() != ListKind.TABLE)
                .filter(entry -> document.conventions()
                        .description(entry.list())
                        .map(Convention::value)
                        .orElse(false))
                .forEach(entry -> context.report(diagnostic(entry)));
    }

    private static Diagnostic.Builder diagnostic(Entry entry) {
        return Diagnostic.at(
                entry.parts().nameRange().orElse(entry.range()),
                EntryNames.quoted(entry) + " has no description, unlike the others of its list");
    }
}
