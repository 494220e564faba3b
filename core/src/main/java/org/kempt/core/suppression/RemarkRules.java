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
            of("awesome-badge", "missing-badge", "wrong-badge"),
            of("awesome-code-of-conduct", "code-of-conduct-file"),
            of("awesome-contributing", "contributing-file"),
            of("awesome-git-repo-age", "repository-age"),
            of("awesome-heading", "missing-title", "extra-title", "title-case"),
            of("awesome-license", "license-section"),
            of("awesome-list-item", "entry-separator", "missing-period", "description-case", "missing-description"),
            of("awesome-no-ci-badge", "ci-badge"),
            of("awesome-spell-check", "misspelled-name"),
            of("awesome-toc", "outdated-contents", "contents-position"),
            of("balanced-punctuation", "unbalanced-punctuation"),
            of("code-block-style", "code-fence"),
            of("double-link", "duplicate-entry"),
            of("emphasis-marker", "emphasis-marker"),
            of("fenced-code-marker", "code-fence"),
            of("final-newline", "final-newline"),
            of("hard-break-spaces", "trailing-space"),
            of("heading-increment", "skipped-heading-level"),
            of("heading-style", "heading-style"),
            of("linebreak-style", "mixed-line-endings"),
            of("list-item", "entry-separator", "missing-period", "description-case", "missing-description"),
            of("list-item-bullet-indent", "interrupted-list", "sibling-indent"),
            of("list-item-content-indent", "marker-space"),
            of("list-item-indent", "interrupted-list", "marker-space"),
            of("list-item-punctuation", "missing-period"),
            of("no-blockquote-without-marker", "lazy-quote"),
            of("no-consecutive-blank-lines", "blank-lines"),
            of("no-duplicate-headings", "duplicate-heading"),
            of("no-duplicate-headings-in-section", "duplicate-heading"),
            of("no-emphasis-as-heading", "emphasis-as-heading"),
            of("no-empty-sections", "empty-section"),
            of("no-file-name-articles", "file-name"),
            of("no-file-name-consecutive-dashes", "file-name"),
            of("no-file-name-irregular-characters", "file-name"),
            of("no-file-name-mixed-case", "file-name"),
            of("no-file-name-outer-dashes", "file-name"),
            of("no-heading-content-indent", "heading-space"),
            of("no-heading-indent", "heading-space"),
            of("no-heading-punctuation", "heading-punctuation"),
            of("no-multiple-toplevel-headings", "extra-title"),
            of("no-repeat-item-in-description", "description-repeats-name"),
            of("no-repeat-punctuation", "repeated-punctuation"),
            of("no-tabs", "hard-tab"),
            of("no-trailing-spaces", "trailing-space"),
            of("ordered-list-marker-style", "mixed-markers"),
            of("ordered-list-marker-value", "wrong-number"),
            of("rule-style", "rule-marker"),
            of("strong-marker", "strong-marker"),
            of("table-cell-padding", "table-layout"),
            of("table-pipe-alignment", "table-layout"),
            of("table-pipes", "table-layout"),
            of("toc", "outdated-contents", "contents-position"),
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
