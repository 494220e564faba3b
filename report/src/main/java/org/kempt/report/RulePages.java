package org.kempt.report;

import java.util.List;
import java.util.Locale;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleDescriptor;

/** Makes the pages of the documentation from the rules and their documents. */
public final class RulePages {
    private RulePages() {}

    /** Returns the index of all pages, which stand next to it as {@code <id>.md}. */
    public static String index(List<RuleDescriptor> rules) {
        StringBuilder page = new StringBuilder("# Rules\n\n");
        page.append("<!-- Written by `mvn test -Dkempt.update`; do not edit. -->\n\n");
        page.append("A rule that is off is turned on by a preset or in `.kempt.yaml`. ");
        page.append("`kempt rules` shows this table, `kempt explain RULE` a page.\n");
        for (RuleCategory category : RuleCategory.values()) {
            List<RuleDescriptor> members =
                    rules.stream().filter(rule -> rule.category() == category).toList();
            if (!members.isEmpty()) {
                page.append("\n## ").append(title(category)).append("\n\n");
                page.append("| Rule | What is wrong | Severity | Fix | Default |\n|---|---|---|---|---|\n");
                members.forEach(rule -> page.append(row(rule)));
            }
        }
        return page.toString();
    }

    private static String title(RuleCategory category) {
        String word = JsonText.word(category);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String row(RuleDescriptor rule) {
        return "| [`" + rule.id() + "`](" + rule.id() + ".md) | "
                + rule.summary().replace("|", "\\|") + " | " + JsonText.word(rule.severity()) + " | "
                + JsonText.word(rule.fixAvailability()) + " | " + onOrOff(rule) + " |\n";
    }

    /**
     * Returns the page of a rule: its document, with a line on what it is below the summary.
     *
     * @param document the document, which begins with a title and the summary
     */
    public static String page(RuleDescriptor rule, String document) {
        int title = document.indexOf("\n\n");
        int summary = title < 0 ? -1 : document.indexOf("\n\n", title + 2);
        int end = summary < 0 ? document.length() : summary;
        String facts = "*" + JsonText.word(rule.category()) + " · " + JsonText.word(rule.severity()) + " · "
                + onOrOff(rule) + " by default · fix: " + JsonText.word(rule.fixAvailability())
                + rule.effect()
                        .map(effect -> " (" + JsonText.word(effect) + ")")
                        .orElse("")
                + " · [all rules](README.md)*";
        return document.substring(0, end) + "\n\n" + facts + document.substring(end);
    }

    private static String onOrOff(RuleDescriptor rule) {
        return rule.isOnByDefault() ? "on" : "off";
    }
}
