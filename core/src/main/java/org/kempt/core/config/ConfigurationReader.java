package org.kempt.core.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.kempt.core.config.Fields.Field;
import org.kempt.core.rule.RuleId;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.text.Spelling;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads one configuration, and leaves it to others to read those that it extends. */
final class ConfigurationReader {
    private static final List<String> TOP_LEVEL = List.of("extends", "files", "rules", "overrides");
    private static final List<String> FILES = List.of("include", "exclude");
    private static final List<String> OVERRIDE = List.of("files", "sections", "rules");

    private final RuleSettingsReader settings;
    private final Problems problems;

    private ConfigurationReader(RuleSet rules, Problems problems) {
        this.settings = new RuleSettingsReader(rules, problems);
        this.problems = problems;
    }

    /**
     * What one text says.
     *
     * @param bases what it extends, in order
     * @param own what it says itself
     */
    record Content(List<Base> bases, Configuration own) {}

    /**
     * A configuration that is extended.
     *
     * @param name its name as it is written
     * @param place where that is
     */
    record Base(String name, Node place) {}

    /** Returns what a text says; what is wrong in it is added to {@code problems}. */
    static Content read(String text, RuleSet rules, Problems problems) {
        ConfigurationReader reader = new ConfigurationReader(rules, problems);
        return YamlSyntax.read(text, problems)
                .filter(root -> !isEmpty(root))
                .map(reader::content)
                .orElseGet(() -> new Content(List.of(), Configuration.defaults()));
    }

    private Content content(Node root) {
        List<Base> bases = List.of();
        FilePatterns files = FilePatterns.NONE;
        List<Layer> layers = new ArrayList<>();
        List<Layer> overrides = List.of();
        for (Field field : fields(root, "a configuration", "of " + String.join(", ", TOP_LEVEL))) {
            switch (field.name()) {
                case "extends" -> bases = bases(field);
                case "files" -> files = files(field);
                case "rules" -> layers.add(Layer.ofAll(rules(field)));
                case "overrides" -> overrides = overrides(field);
                default -> problems.add(field.key(), unknown(field, TOP_LEVEL));
            }
        }
        layers.addAll(overrides);
        return new Content(bases, new Configuration(files, layers));
    }

    private List<Base> bases(Field field) {
        List<Node> nodes =
                field.value() instanceof SequenceNode sequence ? sequence.getValue() : List.of(field.value());
        List<Base> bases = new ArrayList<>();
        for (Node node : nodes) {
            text(node)
                    .ifPresentOrElse(
                            name -> bases.add(new Base(name, node)),
                            () -> problems.add(
                                    node, "`extends` must be the name of a preset, a path, or a list of them"));
        }
        return bases;
    }

    private List<Layer> overrides(Field field) {
        if (!(field.value() instanceof SequenceNode sequence)) {
            problems.add(field.value(), "`overrides` must be a list of maps with `files` or `sections`, and `rules`");
            return List.of();
        }
        List<Layer> layers = new ArrayList<>();
        sequence.getValue().forEach(item -> override(item).ifPresent(layers::add));
        return layers;
    }

    private Optional<Layer> override(Node item) {
        boolean limited = false;
        List<Glob> files = List.of();
        List<SectionPattern> sections = List.of();
        Map<RuleId, RuleSettings> rules = Map.of();
        for (Field field : fields(item, "an override", "of " + String.join(", ", OVERRIDE))) {
            switch (field.name()) {
                case "files" -> files = globs(field);
                case "sections" -> sections = sections(field);
                case "rules" -> rules = rules(field);
                default -> problems.add(field.key(), unknown(field, OVERRIDE));
            }
            limited |= !field.name().equals("rules");
        }
        if (!limited) {
            problems.add(item, "an override needs `files` or `sections`; what is for all stands in `rules`");
        }
        return limited ? Optional.of(new Layer(files, sections, rules)) : Optional.empty();
    }

    private FilePatterns files(Field files) {
        List<Glob> include = List.of();
        List<Glob> exclude = List.of();
        for (Field field : fields(files.value(), "`files`", "of " + String.join(", ", FILES))) {
            switch (field.name()) {
                case "include" -> include = globs(field);
                case "exclude" -> exclude = globs(field);
                default -> problems.add(field.key(), unknown(field, FILES));
            }
        }
        return new FilePatterns(include, exclude);
    }

    private List<Glob> globs(Field field) {
        List<Glob> globs = new ArrayList<>();
        texts(field, "patterns, for example [\"*.md\"]", (node, pattern) -> {
            try {
                globs.add(Glob.of(pattern));
            } catch (IllegalGlobException e) {
                problems.add(node, String.valueOf(e.getMessage()));
            }
        });
        return globs;
    }

    private List<SectionPattern> sections(Field field) {
        List<SectionPattern> patterns = new ArrayList<>();
        texts(field, "titles, for example [\"Contributing\", \"*/Tools\"]", (node, pattern) -> {
            Mark mark = node.getStartMark().orElseThrow();
            patterns.add(new SectionPattern(pattern, problems.file(), mark.getLine() + 1, mark.getColumn() + 1));
        });
        return patterns;
    }

    private Map<RuleId, RuleSettings> rules(Field field) {
        return mapping(field.value(), "`rules`", "of rules").map(settings::read).orElse(Map.of());
    }

    private Collection<Field> fields(Node node, String what, String content) {
        return mapping(node, what, content)
                .map(mapping -> Fields.of(mapping, problems))
                .orElse(List.of());
    }

    /** Returns a node that must be a map; empty where it is none or has no content. */
    private Optional<MappingNode> mapping(Node node, String what, String content) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        if (!isEmpty(node)) {
            problems.add(node, what + " must be a map " + content);
        }
        return Optional.empty();
    }

    /** Hands on each text of a list that must have some. */
    private void texts(Field field, String what, BiConsumer<Node, String> sink) {
        String expected = "`" + field.name() + "` must be a list of " + what;
        if (!(field.value() instanceof SequenceNode sequence)) {
            problems.add(field.value(), expected);
            return;
        }
        for (Node item : sequence.getValue()) {
            text(item).ifPresentOrElse(text -> sink.accept(item, text), () -> problems.add(item, expected));
        }
    }

    private static Optional<String> text(Node node) {
        Optional<Object> value = node instanceof ScalarNode ? RawValues.of(node) : Optional.empty();
        return value.isPresent() && value.get() instanceof String text && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }

    private static String unknown(Field field, List<String> known) {
        String hint = Spelling.hint(field.name(), known);
        return "unknown key `" + field.name() + "`"
                + (hint.isEmpty() ? "; those here are " + String.join(", ", known) : hint);
    }

    private static boolean isEmpty(Node node) {
        return node.getTag().equals(Tag.NULL);
    }
}
