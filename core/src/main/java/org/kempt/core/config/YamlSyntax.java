package org.kempt.core.config;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Turns YAML 1.2 into nodes that know their line and column.
 *
 * <p>What a configuration has no use for is refused before nodes are built: aliases (a few lines of them can stand for
 * gigabytes), tags, a second document, and deep nesting (nodes are built by recursion).
 */
final class YamlSyntax {
    private static final int DEEPEST_NESTING = 20;
    private static final int LONGEST_TEXT = 1_000_000;

    private final Problems problems;
    private final LoadSettings settings = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setCodePointLimit(LONGEST_TEXT)
            .setAllowNonScalarKeys(true)
            .build();

    private YamlSyntax(Problems problems) {
        this.problems = problems;
    }

    /** Returns the only document of {@code text}; empty if it has none, or if a problem was added. */
    static Optional<Node> read(String text, Problems problems) {
        return new YamlSyntax(problems).read(text);
    }

    private Optional<Node> read(String text) {
        try {
            return isPlain(text) ? new Compose(settings).composeString(text) : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            String context = e.getContext() == null ? "" : e.getContext() + ", ";
            problems.add(e.getProblemMark(), "this is not valid YAML: " + context + e.getProblem());
        } catch (ReaderException e) {
            problems.add(unreadable(text, e));
        } catch (YamlVersionException e) {
            problems.add(Optional.empty(), "this is not YAML 1.2");
        } catch (YamlEngineException e) {
            problems.add(Optional.empty(), "this is not valid YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** Returns whether the text has only what a configuration may have, and adds a problem for everything else. */
    private boolean isPlain(String text) {
        boolean plain = true;
        int documents = 0;
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            Optional<String> refused = Optional.empty();
            switch (event.getEventId()) {
                case DocumentStart -> {
                    documents++;
                    if (documents == 2) {
                        refused = Optional.of("a configuration is one YAML document, but a second begins here");
                    }
                }
                case Alias -> refused = Optional.of("aliases such as `*name` are not supported, write the value again");
                case MappingStart, SequenceStart -> {
                    depth++;
                    if (depth > DEEPEST_NESTING) {
                        problems.add(event.getStartMark(), "this is nested too deeply");
                        return false;
                    }
                    refused = tagProblem(((CollectionStartEvent) event).getTag());
                }
                case Scalar -> refused = tagProblem(((ScalarEvent) event).getTag());
                case MappingEnd, SequenceEnd -> depth--;
                default -> {
                    // The ends of documents and the like.
                }
            }
            if (refused.isPresent()) {
                problems.add(event.getStartMark(), refused.get());
                plain = false;
            }
        }
        return plain;
    }

    private static Optional<String> tagProblem(Optional<String> tag) {
        return tag.map(name -> "tags such as `!name` are not supported, leave it out");
    }

    private ConfigurationProblem unreadable(String text, ReaderException e) {
        int line = 1;
        int column = 1;
        for (int codePoint : text.codePoints().limit(e.getPosition()).toArray()) {
            column = codePoint == '\n' ? 1 : column + 1;
            line += codePoint == '\n' ? 1 : 0;
        }
        return new ConfigurationProblem(
                problems.file(),
                line,
                column,
                String.format("character U+%04X is not allowed in YAML", e.getCodePoint()));
    }
}
