package org.kempt.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Spans;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Reports what Git leaves in a file that two people changed (git-merge, "How conflicts are presented"). A line of
 * {@code =======} alone may underline a heading, so it counts only inside a conflict.
 */
public final class MergeConflict implements Rule {
    private static final int LENGTH = 7;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "merge-conflict", RuleCategory.STRUCTURE, "The markers of a merge conflict were left in the list.")
            .severity(Severity.ERROR)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        SourceText source = document.source();
        if (!source.text().contains("<".repeat(LENGTH)) && !source.text().contains(">".repeat(LENGTH))) {
            return;
        }
        NavigableMap<Integer, Integer> code = code(document);
        SourceRange open = null;
        List<SourceRange> sides = new ArrayList<>();
        for (int number = 1; number <= source.lineCount(); number++) {
            SourceRange line = source.lineRange(number);
            if (isMarker(source, line, '<') && !isWithin(code, line)) {
                reportRemnant(open, context);
                open = line;
                sides.clear();
            } else if (isMarker(source, line, '>') && !isWithin(code, line)) {
                if (open == null) {
                    reportRemnant(line, context);
                } else {
                    reportConflict(source, open, sides, line, context);
                }
                open = null;
            } else if (open != null && (isMarker(source, line, '=') || isMarker(source, line, '|'))) {
                sides.add(line);
            }
        }
        reportRemnant(open, context);
    }

    private static void reportConflict(
            SourceText source, SourceRange first, List<SourceRange> sides, SourceRange last, RuleContext context) {
        Diagnostic.Builder diagnostic = Diagnostic.at(
                first,
                "A merge conflict was left in lines " + source.line(first.start()) + " to " + source.line(last.start())
                        + ": keep what belongs here and delete its markers");
        sides.forEach(side -> diagnostic.related(side, "a marker of the conflict"));
        context.report(diagnostic.related(last, "the last marker of the conflict"));
    }

    private static void reportRemnant(@Nullable SourceRange marker, RuleContext context) {
        if (marker != null) {
            context.report(Diagnostic.at(
                    marker, "This marker was left by a merge conflict: delete it, and check the lines around it"));
        }
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
        var block = code.floorEntry(line.start());
        return block != null && line.start() < block.getValue();
    }

    /** Returns where code begins, and where it ends: a list may explain what conflicts look like. */
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
