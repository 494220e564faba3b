package org.kempt.core.rule;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An option that is a map: to each of some names that the user chooses it has a map of settings. By default it is empty. */
public final class MapOption extends Option<Map<String, OptionValues>> {
    private final List<Option<?>> fields;

    private MapOption(String name, String summary, String expected, List<Option<?>> fields) {
        super(
                name,
                Map.of(),
                summary,
                OptionType.MAP,
                List.of(),
                expected,
                raw -> raw instanceof Map<?, ?> map ? Optional.of(parse(map, fields)) : Optional.empty());
        this.fields = fields;
    }

    /**
     * Returns an option that is a map.
     *
     * @param expected what the map has, for example {@code a map from titles to settings}
     * @param fields the settings that each name can have
     */
    public static MapOption of(String name, String summary, String expected, List<Option<?>> fields) {
        return new MapOption(name, summary, expected, List.copyOf(fields));
    }

    /** Returns the settings that each name can have. */
    public List<Option<?>> fields() {
        return fields;
    }

    /** Returns the map as it is written in a configuration. */
    @Override
    public Object asWritten(Map<String, OptionValues> value) {
        Map<String, Object> written = new LinkedHashMap<>();
        value.forEach((name, settings) -> written.put(name, settings.asWritten()));
        return written;
    }

    /** Returns the values in their order. */
    private static Map<String, OptionValues> parse(Map<?, ?> raw, List<Option<?>> fields) {
        Map<String, OptionValues> values = new LinkedHashMap<>();
        raw.forEach((name, settings) -> {
            try {
                values.put(name.toString(), settings(settings, fields));
            } catch (IllegalOptionException e) {
                throw e.in(name.toString());
            }
        });
        return Collections.unmodifiableMap(values);
    }

    private static OptionValues settings(Object raw, List<Option<?>> fields) {
        List<String> names = fields.stream().<String>map(Option::name).toList();
        if (!(raw instanceof Map<?, ?> map)) {
            throw new IllegalOptionException("a map of settings such as `" + names.get(0) + "`", raw);
        }
        Map<Option<?>, Object> values = new HashMap<>();
        map.forEach((name, value) -> {
            Option<?> field = fields.stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> IllegalOptionException.unknown(name.toString(), names));
            try {
                values.put(field, field.parse(value));
            } catch (IllegalOptionException e) {
                throw e.in(field.name());
            }
        });
        return new OptionValues(fields, values);
    }
}
