package org.kempt.core.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.config.Fields.Field;
import org.kempt.core.rule.IllegalOptionException;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.OptionType;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleId;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.rule.Severity;
import org.kempt.core.text.Spelling;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a mapping from names of rules to what is set for them. */
final class RuleSettingsReader {
    private static final String SEVERITY = "severity";

    private final Map<String, RuleDescriptor> rules = new LinkedHashMap<>();
    private final Problems problems;

    RuleSettingsReader(RuleSet ruleSet, Problems problems) {
        for (RuleDescriptor rule : ruleSet.descriptors()) {
            rules.put(rule.id().value(), rule);
        }
        this.problems = problems;
    }

    /** Returns what {@code mapping} sets for each rule, and adds a problem for everything that it cannot set. */
    Map<RuleId, RuleSettings> read(MappingNode mapping) {
        Map<RuleId, RuleSettings> settings = new HashMap<>();
        for (Field field : Fields.of(mapping, problems)) {
            RuleDescriptor rule = rules.get(field.name());
            if (rule == null) {
                problems.add(
                        field.key(),
                        "unknown rule `" + field.name() + "`" + Spelling.hint(field.name(), rules.keySet()));
            } else if (field.value() instanceof MappingNode details) {
                settings.put(rule.id(), details(rule, details));
            } else {
                word(field).ifPresent(set -> settings.put(rule.id(), set));
            }
        }
        return settings;
    }

    private Optional<RuleSettings> word(Field field) {
        String word = field.value() instanceof ScalarNode scalar ? scalar.getValue() : "";
        Optional<RuleSettings> settings = switch (word) {
            case "off" -> Optional.of(RuleSettings.OFF);
            case "on" -> Optional.of(RuleSettings.ON);
            default -> severity(word).map(RuleSettings::withSeverity);
        };
        if (settings.isEmpty()) {
            String expected = "` must be off, on, info, warning or error, or a map of its options";
            problems.add(field.value(), "`" + field.name() + expected + meantWord(word));
        }
        return settings;
    }

    private static String meantWord(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "" -> "";
            case "true", "yes" -> ", did you mean `on`?";
            case "false", "no" -> ", did you mean `off`?";
            case "warn" -> ", did you mean `warning`?";
            default -> Spelling.hint(word, List.of("off", "on", "info", "warning", "error"));
        };
    }

    private RuleSettings details(RuleDescriptor rule, MappingNode mapping) {
        @Nullable Severity severity = null;
        Map<Option<?>, Object> values = new HashMap<>();
        for (Field field : Fields.of(mapping, problems)) {
            Option<?> option = option(rule, field.name());
            if (field.name().equals(SEVERITY)) {
                severity = severity(field).orElse(null);
            } else if (option == null) {
                problems.add(field.key(), unknownOption(rule, field.name()));
            } else {
                value(option, field).ifPresent(value -> values.put(option, value));
            }
        }
        return new RuleSettings(true, severity, values);
    }

    private static @Nullable Option<?> option(RuleDescriptor rule, String name) {
        for (Option<?> option : rule.options()) {
            if (option.name().equals(name)) {
                return option;
            }
        }
        return null;
    }

    private static String unknownOption(RuleDescriptor rule, String name) {
        List<String> names = new ArrayList<>(List.of(SEVERITY));
        rule.options().forEach(option -> names.add(option.name()));
        return "`" + rule.id() + "` has no option `" + name + "`" + Spelling.hint(name, names);
    }

    private Optional<Severity> severity(Field field) {
        String word = field.value() instanceof ScalarNode scalar ? scalar.getValue() : "";
        Optional<Severity> severity = severity(word);
        if (severity.isEmpty()) {
            String hint = word.equals("off")
                    ? ", to turn the rule off write `off` in place of the map"
                    : Spelling.hint(word, List.of("info", "warning", "error"));
            problems.add(field.value(), "`" + SEVERITY + "` must be info, warning or error" + hint);
        }
        return severity;
    }

    private static Optional<Severity> severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private Optional<Object> value(Option<?> option, Field field) {
        Node node = field.value();
        if (option.type() == OptionType.MAP && node instanceof MappingNode mapping) {
            return RawValues.map(mapping, problems).flatMap(raw -> parse(option, raw, node));
        }
        Optional<Object> raw = RawValues.of(node);
        if (raw.isEmpty()) {
            String expected = option.type() == OptionType.MAP ? option.expected() : "a value or a list of values";
            problems.add(node, "`" + option.name() + "` must be " + expected);
        }
        return raw.flatMap(value -> parse(option, value, node));
    }

    private Optional<Object> parse(Option<?> option, Object raw, Node node) {
        try {
            return Optional.of(option.parse(raw));
        } catch (IllegalOptionException e) {
            String hint = raw instanceof String word ? Spelling.hint(word, option.choices()) : "";
            boolean ofField = option.type() == OptionType.MAP && e.place().size() > 1 && !e.isName();
            String name = ofField ? e.place().get(1) : option.name();
            problems.add(NodePlace.of(e, node), "`" + name + "`: " + e.getMessage() + hint);
            return Optional.empty();
        }
    }
}
