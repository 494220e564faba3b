package org.kempt.rules.structure;

import java.util.List;
import org.kempt.core.change.ChangedLines;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.ListKind;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceText;

/** Reports blank lines between some entries of a list only. */
public final class LooseList implements Rule {
    private static final int LEAST = 5;
    private static final int PERCENT = 80;

    private static final Option<Style> STYLE = Option.choice(
            "style",
            Style.AUTO,
            "Whether blank lines stand between entries: always (`loose`), never (`tight`), or as between most of a list");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "loose-list",
                    RuleCategory.STRUCTURE,
                    "Blank lines stand between some entries of a list, but not between the others.")
            .option(STYLE)
            .fixes(FixAvailability.ALWAYS, Effect.LISTS)
            .build();

    /** What may be asked for. */
    enum Style {
        AUTO,
        TIGHT,
        LOOSE
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        Style asked = context.option(STYLE);
        for (EntryList list : document.lists()) {
            if (list.kind() == ListKind.BULLET || list.kind() == ListKind.NUMBERED) {
                List<EntryGap> gaps = EntryGap.of(document.source(), list);
                Style style = asked == Style.AUTO ? usual(old(document.source(), gaps, context.changed())) : asked;
                for (EntryGap gap : gaps) {
                    if (style != Style.AUTO && gap.isBlank() != (style == Style.LOOSE)) {
                        context.report(diagnostic(document.source(), gap));
                    }
                }
            }
        }
    }

    /** Returns the gaps that show what is usual: a blank line above and below a new entry is no habit. */
    private static List<EntryGap> old(SourceText source, List<EntryGap> gaps, ChangedLines changed) {
        return changed.isAll()
                ? gaps
                : gaps.stream()
                        .filter(gap -> gap.blank().isEmpty()
                                ? !changed.touch(
                                        source,
                                        gap.next().marker().orElseThrow().range())
                                : !changed.touch(source, gap.blank()))
                        .toList();
    }

    /** Returns what at least 80 % of at least 5 gaps are. */
    private static Style usual(List<EntryGap> gaps) {
        long blank = gaps.stream().filter(EntryGap::isBlank).count();
        if (gaps.size() < LEAST) {
            return Style.AUTO;
        }
        if (blank * 100 >= (long) gaps.size() * PERCENT) {
            return Style.LOOSE;
        }
        return blank * 100 <= (long) gaps.size() * (100 - PERCENT) ? Style.TIGHT : Style.AUTO;
    }

    private static Diagnostic.Builder diagnostic(SourceText source, EntryGap gap) {
        if (gap.isBlank()) {
            return Diagnostic.at(
                            gap.blank(),
                            "A blank line stands between these entries, unlike the others: it sets all apart")
                    .fix(Fix.safe("Delete the blank line", Effect.LISTS, TextEdit.delete(gap.blank())));
        }
        return Diagnostic.at(
                        gap.next().marker().orElseThrow().range(),
                        "A blank line is missing above this entry, which the others have")
                .fix(Fix.safe(
                        "Add a blank line",
                        Effect.LISTS,
                        TextEdit.insert(
                                gap.blank().start(), source.dominantLineEnding().characters())));
    }
}
