package org.kempt.core.config;

import java.util.List;
import org.kempt.core.document.Document;
import org.kempt.core.pattern.RegularExpression;
import org.kempt.core.rule.MapOption;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleSet;

/** Rules that check nothing, with one option of each type. */
final class SampleRules {
    enum Separator {
        AUTO,
        HYPHEN,
        EN_DASH
    }

    static final Option<Separator> SEPARATOR = Option.choice("separator", Separator.AUTO, "What to write");
    static final Option<Boolean> STRICT = Option.bool("strict", false, "Whether to be strict");
    static final Option<Integer> LEAST = Option.integer("least", 3, 1, 100, "How many at least");
    static final Option<String> LOCALE = Option.string("locale", "en", "Which language");
    static final Option<List<String>> ALLOW = Option.strings("allow", List.of(), "What to allow");

    static final Option<RegularExpression> PATTERN = Option.text(
            "pattern", RegularExpression.of(".*"), "How to write it", "a regular expression", RegularExpression::of);
    static final Option<List<RegularExpression>> PATTERNS =
            Option.texts("patterns", "Ways to write it", "a regular expression", RegularExpression::of);
    static final MapOption COLUMNS = MapOption.of(
            "columns", "What is in a column", "a map from titles to settings", List.of(LEAST, PATTERN, PATTERNS));

    static final RuleDescriptor ENTRY_SEPARATOR = RuleDescriptor.builder(
                    "entry-separator", RuleCategory.ENTRY, "Wrong.")
            .option(SEPARATOR)
            .option(STRICT)
            .option(LEAST)
            .option(LOCALE)
            .option(ALLOW)
            .build();
    static final RuleDescriptor MISSING_PERIOD = RuleDescriptor.builder("missing-period", RuleCategory.ENTRY, "None.")
            .build();
    static final RuleDescriptor UNSORTED_SECTIONS = RuleDescriptor.builder(
                    "unsorted-sections", RuleCategory.STRUCTURE, "Out of order.")
            .offByDefault()
            .build();

    static final RuleDescriptor TABLE = RuleDescriptor.builder("table-cells", RuleCategory.ENTRY, "Wrong.")
            .option(COLUMNS)
            .option(PATTERN)
            .option(PATTERNS)
            .build();

    static final RuleSet ALL =
            RuleSet.of(List.of(rule(ENTRY_SEPARATOR), rule(MISSING_PERIOD), rule(UNSORTED_SECTIONS), rule(TABLE)));

    private SampleRules() {}

    private static Rule rule(RuleDescriptor descriptor) {
        return new Rule() {
            @Override
            public RuleDescriptor descriptor() {
                return descriptor;
            }

            @Override
            public void check(Document document, RuleContext context) {
                // Reports nothing.
            }
        };
    }
}
