package org.kempt.core.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is set for one name in a {@linkplain MapOption map} of settings. Immutable. */
public final class OptionValues {
    private final List<Option<?>> fields;
    private final Map<Option<?>, Object> values;

    OptionValues(List<Option<?>> fields, Map<Option<?>, Object> values) {
        this.fields = List.copyOf(fields);
        this.values = Map.copyOf(values);
    }

    /** Returns the value that is set for {@code field}, or its default. */
    public <T> T get(Option<T> field) {
        // A value was parsed by the field for which it is kept.
        @SuppressWarnings("unchecked")
        T value = (T) values.get(field);
        return value == null ? field.defaultValue() : value;
    }

    /** Returns what is set as it is written in a configuration, by name. */
    Map<String, Object> asWritten() {
        Map<String, Object> written = new LinkedHashMap<>();
        for (Option<?> field : fields) {
            if (values.containsKey(field)) {
                written.put(field.name(), asWritten(field));
            }
        }
        return written;
    }

    private <T> Object asWritten(Option<T> field) {
        return field.asWritten(get(field));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OptionValues others && others.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return asWritten().toString();
    }
}
