package org.kempt.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kempt.core.config.ConfigurationResolver;
import org.kempt.core.config.ConfigurationText;
import org.kempt.core.config.UnresolvedConfigurationException;

/**
 * The configurations that come with Kempt, for {@code extends} and {@code --preset}. Each is the text of a {@code
 * .kempt.yaml}: what it sets is set the same way by a list's own file.
 */
public final class Presets {
    /**
     * What the guideline of the awesome project asks of a list, github.com/sindresorhus/awesome, and the form in which
     * awesome-lint wants it; docs/awesome-lint.md compares the two.
     */
    private static final String AWESOME = """
            rules:
              ci-badge: on
              code-fence: {style: backticks}
              code-of-conduct-file: on
              contents-position: error
              contributing-file: on
              description-case: {style: upper}
              description-repeats-name: on
              duplicate-entry: {severity: error, scope: file}
              duplicate-heading: error
              empty-section: error
              entry-separator: {severity: error, style: hyphen}
              extra-title: error
              file-name: on
              footnotes-position: on
              heading-style: {style: atx}
              inspired-by: on
              license-file: on
              license-section: on
              misspelled-name: on
              missing-badge: on
              missing-contents: on
              missing-description: warning
              missing-introduction: on
              missing-period: {severity: error, style: require}
              missing-title: error
              nameless-entry: error
              outdated-contents: error
              rule-marker: {style: hyphens}
              skipped-heading-level: error
              title-case: {headings: title}
              wrapped-entry: {style: one-line}
              wrong-badge: on
              wrong-number: {style: sequential}
            """;

    /** Sections and the entries of every list are sorted by name. */
    private static final String ALPHABETICAL = """
            rules:
              unsorted-entries: {severity: error, order: always}
              unsorted-sections: {severity: error, order: auto}
              unsorted-table: {severity: error, order: always}
            """;

    /** Papers in numbered lists: the numbers are cited, names are titles of works, and what follows them is no sentence. */
    private static final String NUMBERED_PAPERS = """
            rules:
              description-case: off
              duplicate-name: warning
              interrupted-list: error
              missing-description: off
              missing-period: off
              unsorted-entries: {order: never}
              unsorted-table: {order: never}
              wrong-number: {severity: error, style: sequential}
            """;

    /** Lists that are tables: columns separate, cells are no sentences, and rows are sorted. */
    private static final String TABLE_LIST = """
            rules:
              entry-separator: off
              missing-description: warning
              missing-period: {style: forbid}
              table-shape: error
              unsorted-table: {order: always}
            """;

    /** Only what is certainly broken; nothing about style. */
    private static final String RELAXED = """
            rules:
              description-case: off
              duplicate-name: off
              empty-section: off
              entry-separator: off
              extra-title: off
              missing-description: off
              missing-period: off
              missing-title: off
              skipped-heading-level: info
              tracking-parameter: off
              unsorted-entries: off
              unsorted-table: off
              unused-definition: off
              url-shortener: off
              vague-link-name: off
            """;

    private static final Map<String, String> TEXTS = texts();

    /** Finds presets and nothing else. */
    public static final ConfigurationResolver RESOLVER = (name, from) ->
            find(name).orElseThrow(() -> new UnresolvedConfigurationException("unknown preset `" + name + "`"));

    private Presets() {}

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("awesome", AWESOME);
        texts.put("alphabetical", ALPHABETICAL);
        texts.put("numbered-papers", NUMBERED_PAPERS);
        texts.put("table-list", TABLE_LIST);
        texts.put("relaxed", RELAXED);
        return texts;
    }

    /** Returns the names of all presets. */
    public static List<String> names() {
        return List.copyOf(TEXTS.keySet());
    }

    /** Returns the preset of a name. */
    public static Optional<ConfigurationText> find(String name) {
        return Optional.ofNullable(TEXTS.get(name)).map(text -> new ConfigurationText("preset " + name, text));
    }
}
