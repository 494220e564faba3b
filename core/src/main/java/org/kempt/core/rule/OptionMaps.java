package org.kempt.core.rule;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes values of {@linkplain Option#map maps}. */
final class OptionMaps {
    private OptionMaps() {}

    /** Returns the values in their order. */
    static Map<String, OptionValues> parse(Map<?, ?> raw, List<Option<?>> fields) {
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

    static Map<String, Object> asWritten(Map<?, ?> values) {
        Map<String, Object> written = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (value instanceof OptionValues settings) {
                written.put(name.toString(), settings.asWritten());
            }
        });
        return written;
    }
}
