package org.kempt.rules.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kempt.core.document.Comment;
import org.kempt.core.document.Document;
import org.kempt.core.document.Section;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleSet;

/**
 * Writes the first {@code .kempt.yaml} of a list. It sets what the list does anyway, each setting with the figures behind it,
 * and what other linters are told; so that little is reported that was not reported without it.
 */
public final class ConfigurationDraft {
    private static final String REMARK_COMMENT = "<!--lint ";

    private final RuleSet rules;
    private final Map<String, DraftSetting> settings = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<NamedText> guidelines = new ArrayList<>();
    private final List<SurveyedList> lists = new ArrayList<>();

    /** Begins a draft for the given rules. */
    public ConfigurationDraft(RuleSet rules) {
        this.rules = rules;
    }

    /** Adds a list: its habits, and what it asks of contributors. */
    public void addList(NamedText list) {
        Document document = Document.parse(list.text());
        names.add(list.name());
        lists.add(new SurveyedList(document));
        for (Section section : document.sections()) {
            if (section.title().toLowerCase(Locale.ROOT).startsWith("contribut")) {
                String before = "\n".repeat(list.text().line(section.extent().start()) - 1);
                guidelines.add(new NamedText(
                        list.name(), list.text().withText(before + list.text().slice(section.extent()))));
            }
        }
        long comments = document.comments().stream()
                .map(Comment::range)
                .filter(range -> list.text().slice(range).startsWith(REMARK_COMMENT))
                .count();
        if (comments > 0) {
            remarks.add(list.name() + " has " + comments + (comments == 1 ? " comment" : " comments")
                    + " for awesome-lint; they hold for Kempt, too");
        }
    }

    /** Adds a text for contributors. */
    public void addGuidelines(NamedText text) {
        guidelines.add(text);
    }

    /**
     * Adds a configuration of markdownlint or markdownlint-cli2: JSON, with comments or without, or YAML.
     *
     * @throws UnreadableForeignConfigurationException if it is none
     */
    public void addMarkdownlint(NamedText file) throws UnreadableForeignConfigurationException {
        add(file, MarkdownlintSettings.read(file));
    }

    /**
     * Adds a configuration of remark-lint: JSON or YAML.
     *
     * @throws UnreadableForeignConfigurationException if it is none
     */
    public void addRemark(NamedText file) throws UnreadableForeignConfigurationException {
        add(file, RemarkSettings.read(file));
    }

    private void add(NamedText file, ForeignSettings foreign) {
        List<String> without = new ArrayList<>(foreign.untranslated());
        for (DraftSetting setting : foreign.settings()) {
            if (rules.find(setting.rule()).isEmpty()) {
                without.add(setting.reason().substring(0, setting.reason().indexOf(" in ")));
            } else if (changesAnything(setting)) {
                settings.putIfAbsent(setting.rule(), setting);
            }
        }
        if (!without.isEmpty()) {
            remarks.add("without counterpart in " + file.name() + ": " + String.join(", ", without));
        }
    }

    /** Rules that are on anyway need not be turned on. */
    private boolean changesAnything(DraftSetting setting) {
        boolean onAnyway = rules.find(setting.rule())
                .map(Rule::descriptor)
                .filter(RuleDescriptor::isOnByDefault)
                .isPresent();
        return !onAnyway || !setting.value().equals("on");
    }

    /** Returns the text of the configuration. */
    public String text() {
        List<String> habits = new ArrayList<>();
        if (!lists.isEmpty()) {
            ConventionSettings conventions = new ConventionSettings(new ListHabits(lists), guidelines);
            Strictness strictness = new Strictness(
                    rules, lists.stream().map(SurveyedList::source).toList());
            for (DraftSetting setting : conventions.settings()) {
                if (rules.find(setting.rule()).isEmpty() || settings.containsKey(setting.rule())) {
                    continue;
                }
                if (setting.isHabit() && strictness.isBeyondHabit(setting)) {
                    habits.add(setting.reason());
                } else {
                    settings.put(setting.rule(), setting);
                }
            }
            habits.addAll(conventions.remarks());
        }
        StringBuilder text = new StringBuilder();
        text.append("# Kempt's configuration").append(origin()).append(", as drafted by `kempt init`.\n");
        text.append("# What is not set here follows the list's own habits; `kempt rules` lists all rules.\n");
        remarks.forEach(remark -> comment(text, "", remark));
        if (!settings.isEmpty()) {
            text.append("rules:\n");
            for (DraftSetting setting : settings.values()) {
                comment(text, "  ", setting.reason());
                text.append("  ")
                        .append(setting.rule())
                        .append(": ")
                        .append(setting.value())
                        .append('\n');
            }
        }
        addOverrides(text);
        if (!habits.isEmpty()) {
            text.append("# Usual, too; left to `auto`, or without an option:\n");
            habits.forEach(habit -> comment(text, "", "- " + habit));
        }
        return text.toString();
    }

    private void addOverrides(StringBuilder text) {
        List<DraftSetting> limited = settings.values().stream()
                .filter(setting -> !setting.exceptions().isEmpty())
                .toList();
        if (limited.isEmpty()) {
            return;
        }
        text.append("overrides:\n");
        for (DraftSetting setting : limited) {
            comment(text, "  ", "otherwise here");
            text.append("  - sections: [")
                    .append(setting.exceptions().stream()
                            .map(title -> "'" + oneLine(title).replace("'", "''") + "'")
                            .collect(Collectors.joining(", ")))
                    .append("]\n    rules: {")
                    .append(setting.rule())
                    .append(": off}\n");
        }
    }

    private String origin() {
        return names.isEmpty() ? "" : " for " + oneLine(String.join(", ", names));
    }

    /** Titles and names may hold anything; a comment is one line. */
    private static void comment(StringBuilder text, String indent, String comment) {
        text.append(indent).append("# ").append(oneLine(comment)).append('\n');
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(isPrintable(c) ? c : ' '));
        return line.toString();
    }

    /** YAML does not take every character, not even in a comment. */
    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> c != 0xFEFF;
        };
    }
}
