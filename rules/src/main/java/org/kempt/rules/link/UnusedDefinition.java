package org.kempt.rules.link;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Lines;
import org.kempt.core.document.LinkDefinition;
import org.kempt.core.document.LinkReference;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;

/** Finds definitions to which no link refers. */
public final class UnusedDefinition implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "unused-definition", RuleCategory.LINK, "No link refers to the definition.")
            .fixes(FixAvailability.SOMETIMES, Effect.REMOVAL)
            .build();

    /** Creates the rule. */
    public UnusedDefinition() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        Set<String> known = new HashSet<>();
        for (LinkReference reference : LinkReference.in(document)) {
            known.add(reference.label());
        }
        for (LinkDefinition definition : LinkDefinition.in(document)) {
            // That a label is defined twice is for another rule to say.
            if (!definition.isComment() && known.add(definition.label())) {
                context.report(diagnostic(document.lines(), definition));
            }
        }
    }

    private static Diagnostic.Builder diagnostic(Lines lines, LinkDefinition definition) {
        Diagnostic.Builder diagnostic = Diagnostic.at(
                definition.range(), "No link refers to `[" + definition.shownLabel() + "]`; use it, or remove it");
        SourceRange whole = wholeLines(lines, definition.range());
        // The label may be misspelled where it is used, and the address be needed after all.
        return whole == null
                ? diagnostic
                : diagnostic.fix(Fix.unsafe("Remove the definition", Effect.REMOVAL, TextEdit.delete(whole)));
    }

    /** Returns the lines of a definition, or null where something else stands on them: a marker of a list or a quote. */
    private static @Nullable SourceRange wholeLines(Lines lines, SourceRange definition) {
        int first = lines.at(definition.start());
        int last = lines.at(definition.end() - 1);
        if (lines.inkStart(first) != definition.start() || lines.inkEnd(last) > definition.end()) {
            return null;
        }
        boolean isLast = lines.next(last) == lines.end(last);
        boolean joinsUp = isLast && first > 1;
        return new SourceRange(joinsUp ? lines.end(first - 1) : lines.start(first), lines.next(last));
    }
}
