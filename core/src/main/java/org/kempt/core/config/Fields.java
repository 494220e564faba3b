package org.kempt.core.config;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the fields of a YAML mapping: names that occur once, and their values. */
final class Fields {
    private Fields() {}

    /**
     * A name and its value.
     *
     * @param key the node of the name
     * @param value the node of the value
     */
    record Field(ScalarNode key, Node value) {
        String name() {
            return key.getValue();
        }
    }

    /** Returns the fields of a mapping in their order, and adds a problem for each key that is no name or a repeat. */
    static Collection<Field> of(MappingNode mapping, Problems problems) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(tuple.getKeyNode(), "expected a name before the colon");
                continue;
            }
            Field first = fields.putIfAbsent(key.getValue(), new Field(key, tuple.getValueNode()));
            if (first != null) {
                int line = first.key().getStartMark().orElseThrow().getLine() + 1;
                problems.add(key, "`" + key.getValue() + "` is already set in line " + line);
            }
        }
        return fields.values();
    }
}
