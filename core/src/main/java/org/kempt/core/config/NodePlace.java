package org.kempt.core.config;

import org.kempt.core.rule.IllegalOptionException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds parts of a value. */
final class NodePlace {
    private NodePlace() {}

    /** Returns the node in {@code value} that an exception is about: a value or, where that is at fault, a name. */
    static Node of(IllegalOptionException exception, Node value) {
        Node node = value;
        Node name = value;
        for (String part : exception.place()) {
            if (node instanceof MappingNode mapping) {
                NodeTuple field = field(mapping, part);
                name = field.getKeyNode();
                node = field.getValueNode();
            } else if (node instanceof SequenceNode sequence) {
                node = sequence.getValue().get(Integer.parseInt(part));
            }
        }
        return exception.isName() ? name : node;
    }

    private static NodeTuple field(MappingNode mapping, String name) {
        return mapping.getValue().stream()
                .filter(field -> field.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
