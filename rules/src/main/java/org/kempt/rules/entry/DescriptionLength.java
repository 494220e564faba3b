package org.kempt.rules.entry;

import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.VisibleParts;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;

/** Finds descriptions that are longer than the configuration allows. */
public final class DescriptionLength implements Rule {
    private static final Option<Integer> MAX =
            Option.integer("max", 250, 1, 100_000, "How many visible characters a description has at most");
    private static final Option<Boolean> COUNT_NAME =
            Option.bool("count-name", false, "Whether the characters of the entry's name count, too");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "description-length", RuleCategory.ENTRY, "The description is longer than the list allows.")
            .offByDefault()
            .option(MAX)
            .option(COUNT_NAME)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        int most = context.option(MAX);
        boolean countName = context.option(COUNT_NAME);
        VisibleParts visible = new VisibleParts(document);
        document.entries().filter(entry -> entry.description().isPresent()).forEach(entry -> {
            SourceRange description = entry.description().get();
            int length = length(visible.text(description)) + (countName ? length(entry.name()) : 0);
            if (length > most) {
                context.report(Diagnostic.at(description, message(entry, length, most, countName)));
            }
        });
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String message(Entry entry, int length, int most, boolean countName) {
        return countName
                ? "The name and description of " + EntryNames.quoted(entry) + " have " + length
                        + " characters; shorten them to " + most
                : "The description of " + EntryNames.quoted(entry) + " has " + length + " characters; shorten it to "
                        + most;
    }
}
