package org.kempt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kempt.core.config.Configuration;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.RuleDescriptor;

/** Says in a few words what a configuration sets for a rule. */
final class RuleSettingText {
    private RuleSettingText() {}

    /** Returns for example {@code error, style: hyphen}; options that have their defaults are left out. */
    static String of(RuleDescriptor rule, Configuration configuration) {
        if (!configuration.isOn(rule)) {
            return "off";
        }
        List<String> parts = new ArrayList<>();
        configuration.severity(rule.id()).ifPresent(severity -> parts.add(JsonText.word(severity)));
        for (Option<?> option : rule.options()) {
            Object value = value(rule, option, configuration);
            if (!value.equals(option.defaultAsWritten())) {
                parts.add(option.name() + ": " + written(value));
            }
        }
        return parts.isEmpty() ? "on" : String.join(", ", parts);
    }

    /** Returns a value as YAML may have it. */
    private static String written(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(field -> field.getKey() + ": " + written(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value.toString();
    }

    /** Returns the value that is configured for an option, as it is written. */
    static <T> Object value(RuleDescriptor rule, Option<T> option, Configuration configuration) {
        return option.asWritten(configuration.option(rule.id(), option));
    }
}
