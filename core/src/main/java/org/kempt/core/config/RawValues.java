package org.kempt.core.config;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
