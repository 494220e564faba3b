package org.kempt.rules.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Translates the options of markdownlint's rules, as far as ours have such options. */
final class MarkdownlintOptions {
    private static final Map<String, String> LINES = Map.of("0", "none", "1", "one", "2", "two", "3", "three");

    /**
     * An option of theirs and ours.
     *
     * @param theirs its name there
     * @param ours its name here
     * @param values theirs and ours; where empty, any number or text is the same here
     */
    private record Counterpart(String theirs, String ours, Map<String, String> values) {}

    private static final Map<String, List<Counterpart>> COUNTERPARTS = Map.ofEntries(
            of(
                    "mixed-markers",
                    new Counterpart("style", "bullet", Map.of("dash", "dash", "asterisk", "asterisk", "plus", "plus"))),
            of(
                    "heading-style",
                    new Counterpart(
                            "style", "style", Map.of("atx", "atx", "atx_closed", "closed-atx", "setext", "setext"))),
            of("emphasis-marker", emphasis()),
            of("strong-marker", emphasis()),
            of("code-fence", new Counterpart("style", "style", Map.of("backtick", "backticks", "tilde", "tildes"))),
            of(
                    "rule-marker",
                    new Counterpart(
                            "style", "style", Map.of("---", "hyphens", "***", "asterisks", "___", "underscores"))),
            of("nested-indent", new Counterpart("indent", "step", Map.of())),
            of("heading-punctuation", new Counterpart("punctuation", "marks", Map.of())),
            of("misspelled-name", new Counterpart("names", "add", Map.of())),
            of(
                    "heading-spacing",
                    new Counterpart("lines_above", "above", LINES),
                    new Counterpart("lines_below", "below", LINES)),
            of(
                    "wrong-number",
                    new Counterpart(
                            "style",
                            "style",
                            Map.of(
                                    "one",
                                    "all-one",
                                    "ordered",
                                    "sequential",
                                    "zero",
                                    "zero",
                                    "one_or_ordered",
                                    "auto"))));

    /** What they call what we do anyway. */
    private static final Set<String> USUAL =
            Set.of("style: consistent", "style: sublist", "siblings_only: true", "br_spaces: 2", "maximum: 1");

    private final List<String> ours = new ArrayList<>();
    private final List<String> untranslated = new ArrayList<>();

    /** Translates the options of one of our rules. */
    MarkdownlintOptions(String rule, Map<?, ?> options) {
        List<Counterpart> counterparts = COUNTERPARTS.getOrDefault(rule, List.of());
        for (Map.Entry<?, ?> option : options.entrySet()) {
            String name = String.valueOf(option.getKey());
            String value = counterparts.stream()
                    .filter(counterpart -> counterpart.theirs().equals(name))
                    .map(counterpart -> translated(counterpart, option.getValue()))
                    .findFirst()
                    .orElse("");
            if (!value.isEmpty()) {
                ours.add(value);
            } else if (!USUAL.contains(name + ": " + option.getValue()) && !name.equals("severity")) {
                untranslated.add(name);
            }
        }
    }

    private static String translated(Counterpart counterpart, Object value) {
        String text = String.valueOf(value);
        String translated = !counterpart.values().isEmpty()
                ? counterpart.values().getOrDefault(text, "")
                : value instanceof List<?> list
                        ? "["
                                + String.join(
                                        ", ",
                                        list.stream()
                                                .map(MarkdownlintOptions::quoted)
                                                .toList()) + "]"
                        : value instanceof Integer ? text : quoted(value);
        return translated.isEmpty() ? "" : counterpart.ours() + ": " + translated;
    }

    private static String quoted(Object value) {
        return "'" + String.valueOf(value).replace("'", "''") + "'";
    }

    /** Returns the options of our rule as a map in YAML; empty text where there are none. */
    String text() {
        return ours.isEmpty() ? "" : "{" + String.join(", ", ours) + "}";
    }

    /** Returns the names of options that have no counterpart. */
    List<String> untranslated() {
        return untranslated;
    }

    private static Counterpart emphasis() {
        return new Counterpart("style", "style", Map.of("asterisk", "asterisk", "underscore", "underscore"));
    }

    private static Map.Entry<String, List<Counterpart>> of(String rule, Counterpart... counterparts) {
        return Map.entry(rule, List.of(counterparts));
    }
}
