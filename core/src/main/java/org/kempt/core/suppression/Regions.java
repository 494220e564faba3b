package org.kempt.core.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kempt.core.rule.RuleId;

/**
 * The regions of a document that one tool's {@code disable} and {@code enable} comments silence. For each rule the last
 * comment before a place decides, whether it names the rule or speaks of all.
 */
final class Regions {
    private final List<Turn> ofAllRules = new ArrayList<>();
    private final Map<RuleId, List<Turn>> ofNamedRules = new HashMap<>();

    /** Rules that a comment turned off by name and none has turned on since. */
    private final Set<RuleId> open = new HashSet<>();
    /** Whether all rules are off but for those in {@link #reopened}. */
    private boolean allOpen;

    private final Set<RuleId> reopened = new HashSet<>();

    /**
     * A place where silence begins or ends.
     *
     * @param offset where
     * @param claim what begins it, or null where it ends
     */
    private record Turn(int offset, @Nullable Claim claim) {}

    /** Adds a comment that begins silence. Comments are to be added in their order in the document. */
    void disable(Claim claim) {
        Turn turn = new Turn(claim.directive().comment().start(), claim);
        if (claim.isBare()) {
            ofAllRules.add(turn);
            allOpen = true;
            reopened.clear();
            return;
        }
        for (RuleId rule : claim.rules()) {
            add(rule, turn);
            open.add(rule);
        }
    }

    /** Adds a comment that ends silence, and returns whether there was any to end. */
    boolean enable(Claim claim) {
        Turn turn = new Turn(claim.directive().comment().end(), null);
        if (claim.isBare()) {
            boolean any = allOpen || !open.isEmpty();
            ofAllRules.add(turn);
            allOpen = false;
            open.clear();
            return any;
        }
        boolean any = false;
        for (RuleId rule : claim.rules()) {
            add(rule, turn);
            any |= open.remove(rule);
            any |= allOpen && reopened.add(rule);
        }
        return any;
    }

    private void add(RuleId rule, Turn turn) {
        ofNamedRules.computeIfAbsent(rule, key -> new ArrayList<>()).add(turn);
    }

    /** Returns what silences {@code rule} at {@code offset}, or null. */
    @Nullable
    Claim at(RuleId rule, int offset) {
        Turn named = last(ofNamedRules.getOrDefault(rule, List.of()), offset);
        // A comment for all rules that said nothing about unused comments would otherwise hide that it is unused.
        Turn all = rule.equals(UnusedSuppression.DESCRIPTOR.id()) ? null : last(ofAllRules, offset);
        if (named == null || (all != null && all.offset() > named.offset())) {
            return all == null ? null : all.claim();
        }
        return named.claim();
    }

    private static @Nullable Turn last(List<Turn> turns, int offset) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).offset() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : turns.get(low - 1);
    }
}
