package org.kempt.testkit;

import java.util.Optional;
import java.util.function.BiFunction;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
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

/**
 * A small rule that does what it declares, and variants that do not.
 *
 * @param descriptor what it declares
 * @param suffix what must follow a doubled mark so that it is reported
 * @param fix makes a fix of the range of two marks and of the mark itself
 */
record DoubledMark(RuleDescriptor descriptor, String suffix, BiFunction<SourceRange, String, Optional<Fix>> fix)
        implements Rule {
    static final Option<Mark> MARK = Option.choice("mark", Mark.EXCLAMATION, "Which mark may not be doubled.");

    enum Mark {
        EXCLAMATION,
        QUESTION
    }

    static DoubledMark honest() {
        return declaring(FixAvailability.ALWAYS, Effect.TEXT);
    }

    /** Returns the rule with another declaration; its fixes stay as they are. */
    static DoubledMark declaring(FixAvailability availability, Effect effect) {
        RuleDescriptor descriptor = RuleDescriptor.builder(
                        "doubled-mark", RuleCategory.TEXT, "An exclamation mark or a question mark is doubled.")
                .option(MARK)
                .fixes(availability, effect)
                .build();
        return new DoubledMark(descriptor, "", (range, mark) -> Optional.of(halve(range, mark)));
    }

    DoubledMark fixing(BiFunction<SourceRange, String, Optional<Fix>> newFix) {
        return new DoubledMark(descriptor, suffix, newFix);
    }

    DoubledMark reportingOnlyBefore(String newSuffix) {
        return new DoubledMark(descriptor, newSuffix, fix);
    }

    static Fix halve(SourceRange range, String mark) {
        return Fix.safe("Use one mark", Effect.TEXT, TextEdit.replace(range, mark));
    }

    @Override
    public void check(Document document, RuleContext context) {
        String mark = context.option(MARK) == Mark.EXCLAMATION ? "!" : "?";
        String text = document.source().text();
        String wrong = mark + mark + suffix;
        for (int at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + 2)) {
            SourceRange range = new SourceRange(at, at + 2);
            Diagnostic.Builder diagnostic = Diagnostic.at(range, "The mark `" + mark + "` is doubled");
            fix.apply(range, mark).ifPresent(diagnostic::fix);
            context.report(diagnostic);
        }
    }
}
