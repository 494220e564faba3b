package org.kempt.rules.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Translates a configuration of markdownlint, github.com/DavidAnson/markdownlint. */
final class MarkdownlintSettings {
    /** Our rule for each of markdownlint's that has one, by number and by name. */
    private static final Map<String, String> COUNTERPARTS = Map.ofEntries(
            Map.entry("md001 heading-increment", "skipped-heading-level"),
            Map.entry("md003 heading-style", "heading-style"),
            Map.entry("md004 ul-style", "mixed-markers"),
            Map.entry("md005 list-indent", "sibling-indent"),
            Map.entry("md007 ul-indent", "nested-indent"),
            Map.entry("md009 no-trailing-spaces", "trailing-space"),
            Map.entry("md010 no-hard-tabs", "hard-tab"),
            Map.entry("md011 no-reversed-links", "reversed-link"),
            Map.entry("md012 no-multiple-blanks", "blank-lines"),
            Map.entry("md018 no-missing-space-atx", "heading-space"),
            Map.entry("md019 no-multiple-space-atx", "heading-space"),
            Map.entry("md023 heading-start-left", "heading-space"),
            Map.entry("md022 blanks-around-headings", "heading-spacing"),
            Map.entry("md024 no-duplicate-heading", "duplicate-heading"),
            Map.entry("md025 single-title", "extra-title"),
            Map.entry("md026 no-trailing-punctuation", "heading-punctuation"),
            Map.entry("md027 no-multiple-space-blockquote", "lazy-quote"),
            Map.entry("md029 ol-prefix", "wrong-number"),
            Map.entry("md030 list-marker-space", "marker-space"),
            Map.entry("md032 blanks-around-lists", "list-spacing"),
            Map.entry("md034 no-bare-urls", "bare-url"),
            Map.entry("md035 hr-style", "rule-marker"),
            Map.entry("md036 no-emphasis-as-heading", "emphasis-as-heading"),
            Map.entry("md039 no-space-in-links", "space-in-link"),
            Map.entry("md041 first-line-heading", "missing-title"),
            Map.entry("md042 no-empty-links", "empty-link"),
            Map.entry("md044 proper-names", "misspelled-name"),
            Map.entry("md047 single-trailing-newline", "final-newline"),
            Map.entry("md048 code-fence-style", "code-fence"),
            Map.entry("md049 emphasis-style", "emphasis-marker"),
            Map.entry("md050 strong-style", "strong-marker"),
            Map.entry("md051 link-fragments", "broken-anchor"),
            Map.entry("md052 reference-links-images", "undefined-reference"),
            Map.entry("md053 link-image-reference-definitions", "unused-definition"),
            Map.entry("md056 table-column-count", "table-shape"),
            Map.entry("md059 descriptive-link-text", "vague-link-name"));

    private MarkdownlintSettings() {}

    /**
     * Translates a configuration, also one of markdownlint-cli2.
     *
     * @throws UnreadableForeignConfigurationException if it is none
     */
    static ForeignSettings read(NamedText file) throws UnreadableForeignConfigurationException {
        Map<?, ?> fields = ForeignSyntax.map(file);
        Map<?, ?> rules = fields.get("config") instanceof Map<?, ?> config ? config : fields;
        List<DraftSetting> settings = new ArrayList<>();
        List<String> untranslated = new ArrayList<>();
        for (Map.Entry<?, ?> field : rules.entrySet()) {
            String name = String.valueOf(field.getKey());
            String rule = counterpart(name);
            if (rule.isEmpty()) {
                if (!name.equals("$schema") && !isDefault(name, field.getValue())) {
                    untranslated.add(name);
                }
            } else {
                String options = "";
                if (field.getValue() instanceof Map<?, ?> theirs) {
                    MarkdownlintOptions translated = new MarkdownlintOptions(rule, theirs);
                    options = translated.text();
                    translated.untranslated().forEach(option -> untranslated.add(name + "." + option));
                }
                String value = options.isEmpty() ? value(field.getValue()) : options;
                settings.add(new DraftSetting(rule, value, name + " in " + file.name()));
            }
        }
        return new ForeignSettings(settings, untranslated);
    }

    private static boolean isDefault(String name, Object value) {
        return name.equals("default") && Boolean.TRUE.equals(value);
    }

    /** Returns our rule for a name, or empty text. */
    private static String counterpart(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> entry : COUNTERPARTS.entrySet()) {
            if (List.of(entry.getKey().split(" ", -1)).contains(wanted)) {
                return entry.getValue();
            }
        }
        return "";
    }

    private static String value(Object value) {
        if (Boolean.FALSE.equals(value)) {
            return "off";
        }
        return value instanceof String word && (word.equals("error") || word.equals("warning")) ? word : "on";
    }
}
