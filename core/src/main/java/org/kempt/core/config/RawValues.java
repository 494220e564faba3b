package org.kempt.core.config;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kempt.core.config.Fields.Field;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns YAML nodes into the values that an option is made from. */
final class RawValues {
    private RawValues() {}

    /**
     * Returns a {@code Boolean}, {@code Integer}, {@code String}, or a {@code List} of them, as YAML 1.2's core schema
     * understands the node; empty where it has no value, is a mapping, or holds another collection. A number that is no
     * {@code int} comes as something that no option takes.
     */
    static Optional<Object> of(Node node) {
        if (node instanceof SequenceNode sequence) {
            List<Object> values = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                Optional<Object> value = item instanceof ScalarNode scalar ? scalar(scalar) : Optional.empty();
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.add(value.get());
            }
            return Optional.of(values);
        }
        return node instanceof ScalarNode scalar ? scalar(scalar) : Optional.empty();
    }

    /**
     * Returns a mapping as a {@code Map} from names to what {@link #of} returns, or to such maps; empty, and a problem is
     * added, where that is not possible.
     */
    static Optional<Object> map(MappingNode mapping, Problems problems) {
        Map<String, Object> map = new LinkedHashMap<>();
        boolean complete = true;
        for (Field field : Fields.of(mapping, problems)) {
            Optional<Object> value =
                    field.value() instanceof MappingNode inner ? map(inner, problems) : of(field.value());
            if (value.isPresent()) {
                map.put(field.name(), value.get());
            } else {
                complete = false;
                if (!(field.value() instanceof MappingNode)) {
                    problems.add(field.value(), "`" + field.name() + "` must be a value or a list of values");
                }
            }
        }
        return complete ? Optional.of(map) : Optional.empty();
    }

    private static Optional<Object> scalar(ScalarNode node) {
        String text = node.getValue();
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return Optional.empty();
        }
        if (tag.equals(Tag.BOOL)) {
            return Optional.of(text.equalsIgnoreCase("true"));
        }
        if (tag.equals(Tag.INT)) {
            return Optional.of(integer(text));
        }
        if (tag.equals(Tag.FLOAT)) {
            return Optional.of(new OtherNumber(text));
        }
        return Optional.of(text);
    }

    private static Object integer(String text) {
        BigInteger value;
        if (text.startsWith("0x")) {
            value = new BigInteger(text.substring(2), 16);
        } else if (text.startsWith("0o")) {
            value = new BigInteger(text.substring(2), 8);
        } else {
            value = new BigInteger(text);
        }
        return value.bitLength() < Integer.SIZE ? (Object) value.intValue() : new OtherNumber(text);
    }

    /** A number that is too large or has a fraction: no option takes it, but a message shows it as it was written. */
    private record OtherNumber(String text) {
        @Override
        public String toString() {
            return text;
        }
    }
}
