package org.kempt.testkit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kempt.core.rule.MapOption;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.OptionType;
import org.kempt.core.rule.RuleDescriptor;

/** Writes the table of a rule's options. */
final class OptionsTable {
    private static final String HEAD = "| Option | Values | Default | Meaning |\n|---|---|---|---|";
    private static final String NONE = "None.";

    private OptionsTable() {}

    /** Returns the table as Markdown, or {@code None.} */
    static String of(RuleDescriptor rule) {
        if (rule.options().isEmpty()) {
            return NONE;
        }
        return rule.options().stream().flatMap(OptionsTable::rows).collect(Collectors.joining("\n", HEAD + "\n", ""));
    }

    /** Returns the row of an option, and those of what each name of a map can have. */
    private static Stream<String> rows(Option<?> option) {
        Stream<Option<?>> fields = option instanceof MapOption map ? map.fields().stream() : Stream.empty();
        return Stream.concat(
                Stream.of(row(option, option.name())),
                fields.map(field -> row(field, option.name() + ": {…: {" + field.name() + "}}")));
    }

    private static String row(Option<?> option, String name) {
        return Stream.of(code(name), values(option), code(written(option.defaultAsWritten())), option.summary())
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String values(Option<?> option) {
        if (option.type() == OptionType.CHOICE) {
            return option.choices().stream().map(OptionsTable::code).collect(Collectors.joining(", "));
        }
        return option.type() == OptionType.BOOLEAN ? "`true`, `false`" : option.expected();
    }

    /** Returns a value as a configuration may have it: texts of which the default is free in quotes. */
    private static String written(Object value) {
        if (value instanceof List<?> values) {
            return values.stream().map(item -> '"' + item.toString() + '"').collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map && map.isEmpty()) {
            return "{}";
        }
        return value.equals("") ? "\"\"" : value.toString();
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
