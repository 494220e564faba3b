package org.kempt.cli;

import java.util.List;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;

/** Rules of each sort that the command line has to deal with, each about one plain thing. */
final class SampleRules {
    private static final Option<Boolean> LOUD = Option.bool("loud", false, "Nothing of importance.");

    private SampleRules() {}

    static RuleSet all() {
        return RuleSet.of(List.of(
                new Finder(
                        "blank-lines",
                        Severity.WARNING,
                        "\n\n\n",
                        "two blank lines",
                        Effect.LAYOUT,
                        range -> Fix.safe(
                                "Remove one",
                                Effect.LAYOUT,
                                TextEdit.delete(new SourceRange(range.start(), range.start() + 1)))),
                new Finder("bad-word", Severity.ERROR, "BADWORD", "a bad word", null, null),
                new Finder(
                        "rude-word",
                        Severity.WARNING,
                        "RUDE",
                        "a rude word",
                        Effect.TEXT,
                        range -> Fix.unsafe("Say it nicely", Effect.TEXT, TextEdit.replace(range, "kind"))),
                new Finder(
                        "lying-fix",
                        Severity.WARNING,
                        "LIED",
                        "a lie",
                        Effect.LAYOUT,
                        range -> Fix.safe("Delete a word", Effect.LAYOUT, TextEdit.delete(range))),
                new Finder("broken-rule", Severity.WARNING, "EXPLODE", null, null, null),
                new EveryEntry()));
    }

    private interface Fixer {
        Fix fix(SourceRange range);
    }

    /** Finds a text. Without a message it throws instead. */
    private record Finder(String id, Severity severity, String text, String message, Effect effect, Fixer fixer)
            implements Rule {
        @Override
        public RuleDescriptor descriptor() {
            RuleDescriptor.Builder builder = RuleDescriptor.builder(id, RuleCategory.TEXT, "Finds a text.")
                    .severity(severity)
                    .option(LOUD);
            return (effect == null ? builder : builder.fixes(FixAvailability.ALWAYS, effect)).build();
        }

        @Override
        public void check(Document document, RuleContext context) {
            String source = document.source().text();
            for (int at = source.indexOf(text); at >= 0; at = source.indexOf(text, at + text.length())) {
                if (message == null) {
                    throw new IllegalStateException("something broke");
                }
                SourceRange range = new SourceRange(at, at + text.length());
                Diagnostic.Builder diagnostic = Diagnostic.at(range, message);
                if (fixer != null) {
                    diagnostic.fix(fixer.fix(range));
                }
                context.report(diagnostic);
            }
        }
    }

    /** Says of each entry that it is one. */
    private record EveryEntry() implements Rule {
        @Override
        public RuleDescriptor descriptor() {
            return RuleDescriptor.builder("any-entry", RuleCategory.ENTRY, "Finds entries.")
                    .severity(Severity.INFO)
                    .offByDefault()
                    .build();
        }

        @Override
        public void check(Document document, RuleContext context) {
            SourceRange first = document.entries().findFirst().map(Entry::range).orElse(null);
            document.entries()
                    .forEach(entry -> context.report(
                            Diagnostic.at(entry.range(), "this is an entry").related(first, "the first one")));
        }
    }
}
