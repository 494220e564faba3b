package org.kempt.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kempt.core.repository.Repository;

/**
 * An example of a rule's document: a text, and what the rule makes of it. In all texts the signs for invisible
 * characters are replaced by what they stand for. Immutable.
 */
public final class RuleExample {
    private final String name;
    private final int line;
    private final Map<BlockKind, ExampleBlock> blocks;
    private final ExampleBlock input;
    private final boolean exact;
    private final Set<String> hosts;
    private final Repository repository;

    RuleExample(
            String name,
            int line,
            Map<BlockKind, ExampleBlock> blocks,
            ExampleBlock input,
            boolean exact,
            Set<String> hosts,
            Repository repository) {
        this.name = name;
        this.line = line;
        this.blocks = Map.copyOf(blocks);
        this.input = input;
        this.exact = exact;
        this.hosts = Set.copyOf(hosts);
        this.repository = repository;
    }

    /** Returns the heading of the example. */
    public String name() {
        return name;
    }

    /** Returns the line of the heading in the document, from 1. */
    public int line() {
        return line;
    }

    /** Returns whether the rule must find nothing in the text. */
    public boolean isClean() {
        return block(BlockKind.CLEAN) != null;
    }

    /** Returns the text that is checked and fixed. */
    public String text() {
        return input.text();
    }

    /** Returns the configuration with which the rule runs. */
    public Optional<String> config() {
        return text(BlockKind.CONFIG);
    }

    /** Returns the files round the text; {@link Repository#unknown()} where the example names none. */
    public Repository repository() {
        return repository;
    }

    /** Returns what the rule reports, a line for each diagnostic; empty for one that is to be filled in. */
    public Optional<List<String>> diagnostics() {
        return text(BlockKind.DIAGNOSTICS).map(text -> text.lines().toList());
    }

    /** Returns the text after safe fixes; empty where they change nothing. */
    public Optional<String> good() {
        return text(BlockKind.GOOD);
    }

    /** Returns the text after all fixes, safe or not; empty where it is the same as after safe ones. */
    public Optional<String> goodUnsafe() {
        return text(BlockKind.GOOD_UNSAFE);
    }

    /**
     * Returns whether the example is about line endings or the end of the file, and so is not tried with other line
     * endings and without the last one.
     */
    public boolean isExact() {
        return exact;
    }

    /** Returns the real hosts that the texts may name because the rule is about them. */
    public Set<String> hosts() {
        return hosts;
    }

    @Nullable
    ExampleBlock block(BlockKind kind) {
        return blocks.get(kind);
    }

    /** Returns the block of the text that is checked. */
    ExampleBlock input() {
        return input;
    }

    private Optional<String> text(BlockKind kind) {
        return Optional.ofNullable(block(kind)).map(ExampleBlock::text);
    }
}
