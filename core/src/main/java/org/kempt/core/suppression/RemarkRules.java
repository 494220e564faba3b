package org.kempt.core.suppression;

import java.util.List;
import java.util.Map;

/**
 * What the rules of <a href="https://github.com/sindresorhus/awesome-lint">awesome-lint</a> and
 * <a href="https://github.com/remarkjs/remark-lint">remark-lint</a> are called here, so that comments that lists already
 * have keep their force.
 */
public final class RemarkRules {
    private static final String PREFIX = "remark-lint-";

    private static final Map<String, List<String>> COUNTERPARTS = Map.ofEntries(
            of("alphabetize-lists", "unsorted-entries"),
            of("awesome-heading", "missing-title", "extra-title"),
            of("awesome-list-item", "entry-separator", "missing-period", "description-case", "missing-description"),
            of("awesome-toc", "outdated-contents"),
            of("double-link", "duplicate-entry"),
            of("emphasis-marker", "emphasis-marker"),
            of("fenced-code-marker", "code-fence"),
            of("final-newline", "final-newline"),
            of("hard-break-spaces", "trailing-space"),
            of("heading-increment", "skipped-heading-level"),
            of("heading-style", "heading-style"),
            of("linebreak-style", "mixed-line-endings"),
            of("list-item", "entry-separator", "missing-period", "description-case", "missing-description"),
            of("list-item-bullet-indent", "interrupted-list"),
            of("list-item-content-indent", "marker-space"),
            of("list-item-indent", "interrupted-list"),
            of("list-item-punctuation", "missing-period"),
            of("no-blockquote-without-marker", "lazy-quote"),
            of("no-consecutive-blank-lines", "blank-lines"),
            of("no-duplicate-headings", "duplicate-heading"),
            of("no-duplicate-headings-in-section", "duplicate-heading"),
            of("no-emphasis-as-heading", "emphasis-as-heading"),
            of("no-empty-sections", "empty-section"),
            of("no-heading-punctuation", "heading-punctuation"),
            of("no-multiple-toplevel-headings", "extra-title"),
            of("no-repeat-item-in-description", "description-repeats-name"),
            of("no-tabs", "hard-tab"),
            of("no-trailing-spaces", "trailing-space"),
            of("ordered-list-marker-style", "mixed-markers"),
            of("ordered-list-marker-value", "wrong-number"),
            of("rule-style", "rule-marker"),
            of("strong-marker", "strong-marker"),
            of("table-cell-padding", "table-layout"),
            of("table-pipe-alignment", "table-layout"),
            of("toc", "outdated-contents"),
            of("unordered-list-marker-style", "mixed-markers"));

    private RemarkRules() {}

    /** Returns our rules that look for what remark's rule does; none where we have no such rule. */
    public static List<String> counterparts(String remarkName) {
        String name = remarkName.startsWith(PREFIX) ? remarkName.substring(PREFIX.length()) : remarkName;
        return COUNTERPARTS.getOrDefault(name, List.of());
    }

    private static Map.Entry<String, List<String>> of(String remarkName, String... ours) {
        return Map.entry(remarkName, List.of(ours));
    }
}
