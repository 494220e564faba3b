package org.kempt.core.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One typed setting of a rule. A rule holds each as a constant; the same constant drives parsing, validation, the
 * default, the table in the documentation and the schema.
 *
 * <p>In a configuration a value is what YAML gives: {@code Boolean}, {@code Integer}, {@code String}, or a
 * {@code List} of them.
 *
 * @param <T> type of the value a rule sees
 */
public final class Option<T> {
    private final String name;
    private final T defaultValue;
    private final String summary;
    private final OptionType type;
    private final List<String> choices;
    private final Function<Object, T> parser;

    private Option(
            String name,
            T defaultValue,
            String summary,
            OptionType type,
            List<String> choices,
            Function<Object, T> parser) {
        this.name = name;
        this.defaultValue = defaultValue;
        this.summary = summary;
        this.type = type;
        this.choices = List.copyOf(choices);
        this.parser = parser;
    }

    /** Returns an option that is {@code true} or {@code false}. */
    public static Option<Boolean> bool(String name, boolean defaultValue, String summary) {
        return new Option<>(name, defaultValue, summary, OptionType.BOOLEAN, List.of(), raw -> {
            if (raw instanceof Boolean value) {
                return value;
            }
            throw new IllegalOptionException("true or false", raw);
        });
    }

    /** Returns an option that is a whole number from {@code least} to {@code most}. */
    public static Option<Integer> integer(String name, int defaultValue, int least, int most, String summary) {
        return new Option<>(name, defaultValue, summary, OptionType.INTEGER, List.of(), raw -> {
            if (raw instanceof Integer value && value >= least && value <= most) {
                return value;
            }
            throw new IllegalOptionException("a whole number from " + least + " to " + most, raw);
        });
    }

    /** Returns an option that is one of an enum's constants, written in lower case with hyphens. */
    public static <E extends Enum<E>> Option<E> choice(String name, E defaultValue, String summary) {
        E[] constants = defaultValue.getDeclaringClass().getEnumConstants();
        List<String> words = Arrays.stream(constants).map(Option::word).toList();
        return new Option<>(name, defaultValue, summary, OptionType.CHOICE, words, raw -> {
            int index = raw instanceof String value ? words.indexOf(value) : -1;
            if (index < 0) {
                throw new IllegalOptionException("one of " + String.join(", ", words), raw);
            }
            return constants[index];
        });
    }

    /** Returns an option that is any text. */
    public static Option<String> string(String name, String defaultValue, String summary) {
        return new Option<>(name, defaultValue, summary, OptionType.STRING, List.of(), raw -> {
            if (raw instanceof String value) {
                return value;
            }
            throw new IllegalOptionException("text", raw);
        });
    }

    /** Returns an option that is a list of texts. */
    public static Option<List<String>> strings(String name, List<String> defaultValue, String summary) {
        return new Option<>(name, List.copyOf(defaultValue), summary, OptionType.STRINGS, List.of(), raw -> {
            if (!(raw instanceof List<?> values)) {
                throw new IllegalOptionException("a list of texts", raw);
            }
            List<String> strings = new ArrayList<>();
            for (Object value : values) {
                if (!(value instanceof String string)) {
                    throw new IllegalOptionException("a list of texts", raw);
                }
                strings.add(string);
            }
            return List.copyOf(strings);
        });
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String name() {
        return name;
    }

    public T defaultValue() {
        return defaultValue;
    }

    /** Returns one sentence on what the option does. */
    public String summary() {
        return summary;
    }

    public OptionType type() {
        return type;
    }

    /** Returns the words a choice allows; empty for other types. */
    public List<String> choices() {
        return choices;
    }

    /** Returns the default as it is written in a configuration: text, number, truth value or list. */
    public Object defaultAsWritten() {
        return defaultValue instanceof Enum<?> constant ? word(constant) : defaultValue;
    }

    /**
     * Turns a value of a configuration into the option's.
     *
     * @throws IllegalOptionException if the value is none the option allows
     */
    public T parse(Object raw) {
        return parser.apply(raw);
    }

    @Override
    public String toString() {
        return name;
    }
}
