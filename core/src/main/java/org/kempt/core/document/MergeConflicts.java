package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * What Git leaves in a file that two people changed (git-merge, "How conflicts are presented"). A line of {@code =======} alone
 * may underline a heading, so it counts only inside a conflict; code may explain what conflicts look like. Immutable.
 */
public final class MergeConflicts {
    private static final Fact<MergeConflicts> FACT = Fact.of(MergeConflicts::new);
    private static final int LENGTH = 7;

    /**
     * The lines of one conflict that are markers, in order: the first begins it and the last ends it; one alone is what was
     * left of a conflict.
     */
    public record Conflict(List<SourceRange> markers) {
        /** Copies the list. */
        public Conflict {
            markers = List.copyOf(markers);
        }

        /** Returns the range from the first marker to the last. */
        public SourceRange range() {
            return markers.get(0).span(markers.get(markers.size() - 1));
        }
    }

    private final NavigableMap<Integer, Conflict> byStart = new TreeMap<>();

    private MergeConflicts(Document document) {
        String text = document.source().text();
        if (text.contains("<".repeat(LENGTH)) || text.contains(">".repeat(LENGTH))) {
            find(document.source(), code(document));
        }
    }

    /** Returns those of a document. */
    public static MergeConflicts of(Document document) {
        return document.know(FACT);
    }

    /** Returns all in order. */
    public List<Conflict> all() {
        return List.copyOf(byStart.values());
    }

    /** Returns whether a range lies in a conflict, or touches one. */
    public boolean touch(SourceRange range) {
        Map.Entry<Integer, Conflict> last = byStart.floorEntry(range.end());
        return last != null && last.getValue().range().end() >= range.start();
    }

    private void find(SourceText source, NavigableMap<Integer, Integer> code) {
        List<SourceRange> open = new ArrayList<>();
        for (int number = 1; number <= source.lineCount(); number++) {
            SourceRange line = source.lineRange(number);
            if (isMarker(source, line, '<') && !isWithin(code, line)) {
                addRemnant(open);
                open = new ArrayList<>(List.of(line));
            } else if (isMarker(source, line, '>') && !isWithin(code, line)) {
                open.add(line);
                add(new Conflict(open));
                open = new ArrayList<>();
            } else if (!open.isEmpty() && (isMarker(source, line, '=') || isMarker(source, line, '|'))) {
                open.add(line);
            }
        }
        addRemnant(open);
    }

    /** One that does not end may be anything but its first line. */
    private void addRemnant(List<SourceRange> open) {
        if (!open.isEmpty()) {
            add(new Conflict(open.subList(0, 1)));
        }
    }

    private void add(Conflict conflict) {
        byStart.put(conflict.range().start(), conflict);
    }

    /** Returns whether the line begins with exactly seven of {@code c}, at the margin, and nothing or a space after them. */
    private static boolean isMarker(SourceText source, SourceRange line, char c) {
        if (line.length() < LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (source.charAt(line.start() + i) != c) {
                return false;
            }
        }
        // Seven nested quotes have text; what Git writes after the signs is the name of a branch or commit.
        return line.length() == LENGTH
                ? c == '=' || c == '<' || c == '|'
                : source.charAt(line.start() + LENGTH) == ' ' && line.length() > LENGTH + 1;
    }

    private static boolean isWithin(NavigableMap<Integer, Integer> code, SourceRange line) {
        Map.Entry<Integer, Integer> block = code.floorEntry(line.start());
        return block != null && line.start() < block.getValue();
    }

    /** Returns where code begins, and where it ends. */
    private static NavigableMap<Integer, Integer> code(Document document) {
        NavigableMap<Integer, Integer> code = new TreeMap<>();
        document.nodes(FencedCodeBlock.class).forEach(block -> add(block, code));
        document.nodes(IndentedCodeBlock.class).forEach(block -> add(block, code));
        return code;
    }

    private static void add(Node block, NavigableMap<Integer, Integer> code) {
        SourceRange range = Spans.of(block);
        code.put(range.start(), range.end());
    }
}
