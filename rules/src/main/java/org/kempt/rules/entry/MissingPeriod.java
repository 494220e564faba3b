package org.kempt.rules.entry;

import java.util.List;
import java.util.Optional;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Convention;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Finds descriptions that lack the final period which the list's others have, or have one which the others lack. */
public final class MissingPeriod implements Rule {
    private static final Option<Style> STYLE = Option.choice(
            "style",
            Style.AUTO,
            "Whether descriptions end in a period: `require` or `forbid` it, or do what the list usually does");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "missing-period",
                    RuleCategory.ENTRY,
                    "The description lacks the final period that the list's other descriptions have, or has one that they"
                            + " lack.")
            .option(STYLE)
            .fixes(FixAvailability.SOMETIMES, Effect.TEXT)
            .build();

    /** What may be asked for. */
    enum Style {
        AUTO,
        REQUIRE,
        FORBID
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        Style style = context.option(STYLE);
        FullStop fullStop = FullStop.of(document);
        document.entries().filter(entry -> entry.description().isPresent()).forEach(entry -> {
            SourceRange description = entry.description().orElseThrow();
            DescriptionEnd end = new DescriptionEnd(document.source(), description);
            Style wanted = style == Style.AUTO ? usual(document, entry) : style;
            if (wanted == Style.REQUIRE
                    && !entry.parts().endsWithPeriod()
                    && !end.isClosed()
                    && (style == Style.REQUIRE || !(end.isTag() || end.isBeforeEmoji() || end.isAddress()))) {
                context.report(lacking(entry, end, fullStop, applicability(document, style, entry)));
            } else if (wanted == Style.FORBID
                    && (style == Style.FORBID || isOneSentence(document.source(), description))) {
                end.period()
                        .ifPresent(
                                period -> context.report(extra(entry, period, applicability(document, style, entry))));
            }
        });
    }

    private static Style usual(Document document, Entry entry) {
        Optional<Convention<Boolean>> habit = document.conventions().finalPeriod(entry);
        return habit.map(Convention::value)
                .map(period -> period ? Style.REQUIRE : Style.FORBID)
                .orElse(Style.AUTO);
    }

    /** A list without periods has them all the same between the sentences of a longer description. */
    private static boolean isOneSentence(SourceText source, SourceRange description) {
        for (int offset = description.start(); offset + 1 < description.end(); offset++) {
            if (source.charAt(offset) == '.' && source.charAt(offset + 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    /** In a short list the habit of the file may be no rule: there the fix waits to be asked for. */
    private static Applicability applicability(Document document, Style style, Entry entry) {
        boolean certain = style != Style.AUTO || document.conventions().finalPeriodIsFirm(entry);
        return certain ? Applicability.SAFE : Applicability.UNSAFE;
    }

    private static Diagnostic.Builder lacking(
            Entry entry, DescriptionEnd end, FullStop fullStop, Applicability applicability) {
        Diagnostic.Builder diagnostic = Diagnostic.at(
                SourceRange.at(end.offset()), "The description of " + EntryNames.quoted(entry) + " lacks its period");
        if (end.takesPeriod()) {
            String stop = fullStop.after(end.lastCharacter());
            TextEdit edit = TextEdit.insert(end.offset(), stop);
            diagnostic.fix(new Fix("Add a period", Effect.TEXT, applicability, List.of(edit)));
        }
        return diagnostic;
    }

    private static Diagnostic.Builder extra(Entry entry, SourceRange period, Applicability applicability) {
        return Diagnostic.at(
                        period,
                        "The description of " + EntryNames.quoted(entry) + " ends in a period, unlike the others")
                .fix(new Fix("Remove the period", Effect.TEXT, applicability, List.of(TextEdit.delete(period))));
    }
}
