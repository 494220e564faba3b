package org.kempt.core.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kempt.core.config.Fields.Field;
import org.kempt.core.rule.RuleId;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.text.Spelling;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads a {@code .kempt.yaml}: YAML 1.2, of which JSON is a part.
 *
 * <pre>{@code
 * files:
 *   include: ["*.md"]
 *   exclude: ["CHANGELOG.md"]
 * rules:
 *   missing-period: off              # off, on, info, warning, error
 *   entry-separator: {severity: error, separator: en-dash}
 * }</pre>
 */
public final class ConfigurationLoader {
    private static final List<String> TOP_LEVEL = List.of("files", "rules");
    private static final List<String> FILES = List.of("include", "exclude");

    private final RuleSet rules;
    private final Problems problems = new Problems();

    private ConfigurationLoader(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * Reads a configuration. A text without content is the {@linkplain Configuration#defaults() default}.
     *
     * @param text the content of the file
     * @param rules the rules that can be configured
     * @throws InvalidConfigurationException if anything is wrong; it holds all that is
     */
    public static Configuration load(String text, RuleSet rules) throws InvalidConfigurationException {
        ConfigurationLoader loader = new ConfigurationLoader(rules);
        Configuration configuration = YamlSyntax.read(text, loader.problems)
                .filter(root -> !isEmpty(root))
                .map(loader::configuration)
                .orElseGet(Configuration::defaults);
        loader.problems.throwIfAny();
        return configuration;
    }

    private Configuration configuration(Node root) {
        FilePatterns files = FilePatterns.NONE;
        Map<RuleId, RuleSettings> settings = Map.of();
        for (Field field : fields(root, "a configuration")) {
            switch (field.name()) {
                case "files" -> files = files(field);
                case "rules" -> settings = rules(field);
                default -> problems.add(field.key(), unknown(field, TOP_LEVEL));
            }
        }
        return new Configuration(files, settings);
    }

    private FilePatterns files(Field files) {
        List<String> include = List.of();
        List<String> exclude = List.of();
        for (Field field : fields(files.value(), "`files`")) {
            switch (field.name()) {
                case "include" -> include = patterns(field);
                case "exclude" -> exclude = patterns(field);
                default -> problems.add(field.key(), unknown(field, FILES));
            }
        }
        return new FilePatterns(include, exclude);
    }

    private Map<RuleId, RuleSettings> rules(Field field) {
        return mapping(field.value(), "`rules`")
                .map(mapping -> new RuleSettingsReader(rules, problems).read(mapping))
                .orElse(Map.of());
    }

    private Collection<Field> fields(Node node, String what) {
        return mapping(node, what).map(mapping -> Fields.of(mapping, problems)).orElse(List.of());
    }

    /** Returns a node that must be a map; empty where it is none or has no content. */
    private Optional<MappingNode> mapping(Node node, String what) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        if (!isEmpty(node)) {
            problems.add(node, what + " must be a map");
        }
        return Optional.empty();
    }

    private List<String> patterns(Field field) {
        String expected = "`" + field.name() + "` must be a list of patterns, for example [\"*.md\"]";
        if (!(field.value() instanceof SequenceNode sequence)) {
            problems.add(field.value(), expected);
            return List.of();
        }
        List<String> patterns = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            Optional<Object> value = item instanceof ScalarNode ? RawValues.of(item) : Optional.empty();
            if (value.isPresent() && value.get() instanceof String pattern && !pattern.isBlank()) {
                patterns.add(pattern);
            } else {
                problems.add(item, expected);
            }
        }
        return patterns;
    }

    private static String unknown(Field field, List<String> known) {
        return "unknown key `" + field.name() + "`" + Spelling.hint(field.name(), known);
    }

    private static boolean isEmpty(Node node) {
        return node.getTag().equals(Tag.NULL);
    }
}
