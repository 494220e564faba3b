package org.kempt.core;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.SourceRange;

/** Small rules for tests of the engine. */
public final class Rules {
    private Rules() {}

    /** Returns a rule that runs {@code check}. */
    public static Rule rule(String id, Effect effect, BiConsumer<Document, RuleContext> check) {
        RuleDescriptor descriptor = RuleDescriptor.builder(id, RuleCategory.TEXT, "A rule of a test")
                .fixes(FixAvailability.ALWAYS, effect)
                .build();
        return new Rule() {
            @Override
            public RuleDescriptor descriptor() {
                return descriptor;
            }

            @Override
            public void check(Document document, RuleContext context) {
                check.accept(document, context);
            }
        };
    }

    /** Returns a rule that wants {@code to} wherever the source has {@code from}. */
    public static Rule replacing(String id, Effect effect, String from, String to) {
        return replacing(id, effect, Applicability.SAFE, from, to);
    }

    public static Rule replacing(String id, Effect effect, Applicability applicability, String from, String to) {
        return rule(id, effect, (document, context) -> {
            String text = document.source().text();
            for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + from.length())) {
                SourceRange range = new SourceRange(at, at + from.length());
                Fix fix = new Fix("Replace it", effect, applicability, List.of(TextEdit.replace(range, to)));
                context.report(Diagnostic.at(range, "`" + from.strip() + "` should be `" + to.strip() + "`")
                        .fix(fix));
            }
        });
    }

    public static RuleSet setOf(Rule... rules) {
        return RuleSet.of(Stream.of(rules).toList());
    }
}
