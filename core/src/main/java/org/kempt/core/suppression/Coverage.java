package org.kempt.core.suppression;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Comment;
import org.kempt.core.document.Document;
import org.kempt.core.rule.RuleId;
import org.kempt.core.source.SourceText;
import org.kempt.core.suppression.Directive.Action;
import org.kempt.core.suppression.Directive.Tool;

/** Which claim silences which rule at which place. */
final class Coverage {
    private static final RuleId UNUSED = UnusedSuppression.DESCRIPTOR.id();

    private final SourceText source;
    private final Regions regions = new Regions();
    private final Regions remarkRegions = new Regions();
    private final Map<Integer, Silencers> lines = new HashMap<>();
    /** For each further line of a block that is silenced as a whole, the line in which the block begins. */
    private final Map<Integer, Integer> firstLines = new HashMap<>();

    private final Silencers file = new Silencers();
    private final BitSet endsOfNothing = new BitSet();

    /**
     * Lays the claims out over a document.
     *
     * @param claims all of the document's, in order
     */
    Coverage(Document document, List<Claim> claims) {
        source = document.source();
        Map<Integer, Integer> nextLines = nextLines(document, claims);
        boolean anyBlock = claims.stream().anyMatch(claim -> claim.directive().action() == Action.IGNORE_NEXT_BLOCK);
        @Nullable BlockLines blocks = anyBlock ? new BlockLines(document) : null;
        for (Claim claim : claims) {
            add(claim, nextLines, blocks);
        }
    }

    /** Returns, by the offsets at which comments start, the next line of content after them. */
    private static Map<Integer, Integer> nextLines(Document document, List<Claim> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        List<Comment> comments = document.comments();
        NextLines next = new NextLines(document.source(), comments);
        Map<Integer, Integer> lines = new HashMap<>();
        for (int i = 0; i < comments.size(); i++) {
            lines.put(comments.get(i).range().start(), next.after(i));
        }
        return lines;
    }

    private void add(Claim claim, Map<Integer, Integer> nextLines, @Nullable BlockLines blocks) {
        Directive directive = claim.directive();
        Regions ofTool = directive.tool() == Tool.KEMPT ? regions : remarkRegions;
        int start = directive.comment().start();
        int nextLine = nextLines.getOrDefault(start, NextLines.NONE);
        switch (directive.action()) {
            case DISABLE -> ofTool.disable(claim);
            case ENABLE -> endsOfNothing.set(claim.number(), !ofTool.enable(claim));
            case DISABLE_LINE -> silenceLine(source.line(start), claim);
            case DISABLE_NEXT_LINE -> silenceLine(nextLine, claim);
            case IGNORE_NEXT_BLOCK -> {
                silenceLine(nextLine, claim);
                int last = blocks == null ? nextLine : blocks.lastLine(nextLine);
                for (int line = nextLine + 1; line <= last; line++) {
                    if (firstLines.putIfAbsent(line, nextLine) != null) {
                        break;
                    }
                }
            }
            case DISABLE_FILE -> file.add(claim);
            case UNKNOWN -> {
                // Covers nothing.
            }
        }
    }

    private void silenceLine(int line, Claim claim) {
        lines.computeIfAbsent(line, key -> new Silencers()).add(claim);
    }

    /** Returns the narrowest claim that silences {@code rule} at {@code offset}, or null. */
    @Nullable
    Claim at(RuleId rule, int offset) {
        Claim claim = inLine(rule, source.line(offset));
        claim = claim != null ? claim : regions.at(rule, offset);
        claim = claim != null ? claim : remarkRegions.at(rule, offset);
        return claim != null ? claim : file.of(rule);
    }

    private @Nullable Claim inLine(RuleId rule, int line) {
        Silencers here = lines.get(line);
        Claim claim = here == null ? null : silencer(here, rule);
        Integer first = claim == null ? firstLines.get(line) : null;
        Silencers block = first == null ? null : lines.get(first);
        return block == null ? claim : silencer(block, rule);
    }

    /** A comment for all rules that said nothing about unused comments would hide that it is unused itself. */
    private static @Nullable Claim silencer(Silencers silencers, RuleId rule) {
        return rule.equals(UNUSED) ? silencers.byName(rule) : silencers.of(rule);
    }

    /** Returns whether a claim is the end of a silence that never began. */
    boolean isEndOfNothing(Claim claim) {
        return endsOfNothing.get(claim.number());
    }
}
