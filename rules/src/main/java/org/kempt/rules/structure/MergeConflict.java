package org.kempt.rules.structure;

import java.util.List;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.MergeConflicts;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Reports {@linkplain MergeConflicts merge conflicts} that were left in a list. */
public final class MergeConflict implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "merge-conflict", RuleCategory.STRUCTURE, "The markers of a merge conflict were left in the list.")
            .severity(Severity.ERROR)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        for (MergeConflicts.Conflict conflict : MergeConflicts.of(document).all()) {
            List<SourceRange> markers = conflict.markers();
            context.report(markers.size() == 1 ? remnant(markers.get(0)) : diagnostic(document.source(), markers));
        }
    }

    private static Diagnostic.Builder diagnostic(SourceText source, List<SourceRange> markers) {
        SourceRange first = markers.get(0);
        SourceRange last = markers.get(markers.size() - 1);
        Diagnostic.Builder diagnostic = Diagnostic.at(
                first,
                "A merge conflict was left in lines " + source.line(first.start()) + " to " + source.line(last.start())
                        + ": keep what belongs here and delete its markers");
        markers.subList(1, markers.size() - 1).forEach(side -> diagnostic.related(side, "a marker of the conflict"));
        return diagnostic.related(last, "the last marker of the conflict");
    }

    private static Diagnostic.Builder remnant(SourceRange marker) {
        return Diagnostic.at(
                marker, "This marker was left by a merge conflict: delete it, and check the lines around it");
    }
}
