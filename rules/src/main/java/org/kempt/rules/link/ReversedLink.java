package org.kempt.rules.link;

import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceText;

/** Finds {@code (name)[address]}. */
public final class ReversedLink implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "reversed-link",
                    RuleCategory.LINK,
                    "The brackets of a link are the wrong way round, so that it is no link.")
            .severity(Severity.ERROR)
            .fixes(FixAvailability.SOMETIMES, Effect.LINK)
            .build();

    /** Creates the rule. */
    public ReversedLink() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        for (LinkLookalike text : LookalikeFinder.in(document)) {
            // After a word it may be a call in code, or a remark on the word, with a source.
            if (text.kind() == LinkLookalike.Kind.REVERSED && text.isApart()) {
                context.report(diagnostic(document.source(), text));
            }
        }
    }

    private static Diagnostic.Builder diagnostic(SourceText source, LinkLookalike text) {
        String link = LinkEdits.link(source, text);
        Diagnostic.Builder diagnostic =
                Diagnostic.at(text.range(), "The brackets are the wrong way round; a link is written `" + link + "`");
        return AddressText.isWeb(source.slice(text.target()))
                ? diagnostic.fix(Fix.safe("Make it a link", Effect.LINK, TextEdit.replace(text.range(), link)))
                : diagnostic;
    }
}
