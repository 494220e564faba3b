package org.kempt.core.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One typed setting of a rule. A rule holds each as a constant; the same constant drives parsing, validation, the
 * default, the table in the documentation and the schema.
 *
 * <p>In a configuration a value is what YAML gives: {@code Boolean}, {@code Integer}, {@code String}, a {@code List} of
 * them, or for a {@link MapOption} a {@code Map} from texts to any of these.
 *
 * @param <T> type of the value a rule sees
 */
public sealed class Option<T> permits MapOption {
    private final String name;
    private final T defaultValue;
    private final String summary;
    private final OptionType type;
    private final List<String> choices;
    private final String expected;
    private final Function<Object, Optional<T>> parser;
    private final @Nullable Range range;

    /**
     * The numbers that an option allows.
     *
     * @param least the smallest of them
     * @param most the largest of them
     */
    public record Range(int least, int most) {}

    Option(
            String name,
            T defaultValue,
            String summary,
            OptionType type,
            List<String> choices,
            String expected,
            Function<Object, Optional<T>> parser) {
        this(name, defaultValue, summary, type, choices, expected, parser, null);
    }

    private Option(
            String name,
            T defaultValue,
            String summary,
            OptionType type,
            List<String> choices,
            String expected,
            Function<Object, Optional<T>> parser,
            @Nullable Range range) {
        this.name = name;
        this.defaultValue = defaultValue;
        this.summary = summary;
        this.type = type;
        this.choices = List.copyOf(choices);
        this.expected = expected;
        this.parser = parser;
        this.range = range;
    }

    /** Returns an option that is {@code true} or {@code false}. */
    public static Option<Boolean> bool(String name, boolean defaultValue, String summary) {
        return new Option<>(
                name,
                defaultValue,
                summary,
                OptionType.BOOLEAN,
                List.of(),
                "true or false",
                raw -> raw instanceof Boolean value ? Optional.of(value) : Optional.empty());
    }

    /** Returns an option that is a whole number from {@code least} to {@code most}. */
    public static Option<Integer> integer(String name, int defaultValue, int least, int most, String summary) {
        return new Option<>(
                name,
                defaultValue,
                summary,
                OptionType.INTEGER,
                List.of(),
                "a whole number from " + least + " to " + most,
                raw -> raw instanceof Integer value && value >= least && value <= most
                        ? Optional.of(value)
                        : Optional.empty(),
                new Range(least, most));
    }

    /** Returns an option that is one of an enum's constants, written in lower case with hyphens. */
    public static <E extends Enum<E>> Option<E> choice(String name, E defaultValue, String summary) {
        E[] constants = defaultValue.getDeclaringClass().getEnumConstants();
        List<String> words = Arrays.stream(constants).map(Option::word).toList();
        return new Option<>(
                name, defaultValue, summary, OptionType.CHOICE, words, "one of " + String.join(", ", words), raw -> {
                    int index = raw instanceof String value ? words.indexOf(value) : -1;
                    return index < 0 ? Optional.empty() : Optional.of(constants[index]);
                });
    }

    /** Returns an option that is any text. */
    public static Option<String> string(String name, String defaultValue, String summary) {
        return new Option<>(
                name,
                defaultValue,
                summary,
                OptionType.STRING,
                List.of(),
                "text",
                raw -> raw instanceof String value ? Optional.of(value) : Optional.empty());
    }

    /** Returns an option that is a list of texts. */
    public static Option<List<String>> strings(String name, List<String> defaultValue, String summary) {
        return new Option<>(
                name,
                List.copyOf(defaultValue),
                summary,
                OptionType.STRINGS,
                List.of(),
                "a list of texts",
                Option::strings);
    }

    /**
     * Returns an option that is a text in some notation, for example a pattern.
     *
     * @param expected what the text has to be, for example {@code a regular expression}
     * @param reader turns the text into a value that {@code toString} writes again as it was; throws an
     *     {@link IllegalArgumentException} whose message says what is wrong with the text
     */
    public static <T> Option<T> text(
            String name, T defaultValue, String summary, String expected, Function<String, T> reader) {
        return new Option<>(name, defaultValue, summary, OptionType.STRING, List.of(), expected, raw -> {
            if (!(raw instanceof String value)) {
                return Optional.empty();
            }
            return Optional.of(read(value, expected, reader));
        });
    }

    /**
     * Returns an option that is a list of texts in some notation; by default it is empty.
     *
     * @param expected what each text has to be, for example {@code a regular expression}
     * @param reader as for {@link #text}
     */
    public static <T> Option<List<T>> texts(String name, String summary, String expected, Function<String, T> reader) {
        return new Option<>(
                name,
                List.of(),
                summary,
                OptionType.STRINGS,
                List.of(),
                "a list of texts",
                raw -> strings(raw).map(values -> readAll(values, expected, reader)));
    }

    private static <T> List<T> readAll(List<String> values, String expected, Function<String, T> reader) {
        List<T> all = new ArrayList<>();
        for (String value : values) {
            try {
                all.add(read(value, expected, reader));
            } catch (IllegalOptionException e) {
                throw e.in(String.valueOf(all.size()));
            }
        }
        return List.copyOf(all);
    }

    private static <T> T read(String value, String expected, Function<String, T> reader) {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException e) {
            throw IllegalOptionException.unreadable(expected, value, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<List<String>> strings(Object raw) {
        if (!(raw instanceof List<?> values)) {
            return Optional.empty();
        }
        List<String> strings = new ArrayList<>();
        for (Object value : values) {
            if (!(value instanceof String string)) {
                return Optional.empty();
            }
            strings.add(string);
        }
        return Optional.of(List.copyOf(strings));
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

    /** Returns the numbers that are allowed; empty for other types. */
    public Optional<Range> range() {
        return Optional.ofNullable(range);
    }

    /** Returns in words what the option allows, for example {@code a whole number from 1 to 9}. */
    public String expected() {
        return expected;
    }

    /** Returns the default as it is written in a configuration: text, number, truth value, list or map. */
    public Object defaultAsWritten() {
        return asWritten(defaultValue);
    }

    /** Returns a value of the option as it is written in a configuration: text, number, truth value, list or map. */
    public Object asWritten(T value) {
        return written(value);
    }

    private static Object written(Object value) {
        if (value instanceof Enum<?> constant) {
            return word(constant);
        }
        if (value instanceof List<?> values) {
            return values.stream().map(Option::written).toList();
        }
        return value instanceof Boolean || value instanceof Integer ? value : value.toString();
    }

    /**
     * Turns a value of a configuration into the option's.
     *
     * @throws IllegalOptionException if the value is none the option allows
     */
    public T parse(Object raw) {
        return parser.apply(raw).orElseThrow(() -> new IllegalOptionException(expected, raw));
    }

    @Override
    public String toString() {
        return name;
    }
}
