package org.kempt.core.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.kempt.core.rule.RuleId;
import org.kempt.core.source.SourceRange;

/** The edits of the fixes taken so far. Says of a further fix, in logarithmic time for each edit, whether it fits in. */
final class TakenEdits {
    /** An edit and where it came from: insertions at one place keep this order. */
    private record Placed(TextEdit edit, int reported, int index) {
        static final Comparator<Placed> IN_ORDER = Comparator.comparing(Placed::edit, TextEdit.BY_PLACE)
                .thenComparingInt(Placed::reported)
                .thenComparingInt(Placed::index);
    }

    /** What is inserted at one offset, and which rule does it. */
    private record Gap(RuleId rule, Set<String> texts) {}

    private final NavigableMap<Integer, TextEdit> replacements = new TreeMap<>();
    private final NavigableMap<Integer, Gap> gaps = new TreeMap<>();
    private final Set<Fix> moves = new HashSet<>();
    private final List<Placed> placed = new ArrayList<>();

    /**
     * Takes all edits of {@code fix}, or none.
     *
     * @param rule the rule that reported it
     * @param reported its number in the order reported
     * @return whether it was taken
     */
    boolean take(Fix fix, RuleId rule, int reported) {
        if (fix.effect() == Effect.ORDER && !moves.add(fix)) {
            return true;
        }
        for (TextEdit edit : fix.edits()) {
            if (!(edit.range().isEmpty() ? admitsInsertion(edit, rule) : admitsReplacement(edit))) {
                moves.remove(fix);
                return false;
            }
        }
        for (int i = 0; i < fix.edits().size(); i++) {
            TextEdit edit = fix.edits().get(i);
            boolean isNew = edit.range().isEmpty()
                    ? insert(edit, fix, rule)
                    : replacements.putIfAbsent(edit.range().start(), edit) == null;
            if (isNew) {
                placed.add(new Placed(edit, reported, i));
            }
        }
        return true;
    }

    /** Returns the edits by place. */
    List<TextEdit> inOrder() {
        return placed.stream().sorted(Placed.IN_ORDER).map(Placed::edit).toList();
    }

    private boolean admitsReplacement(TextEdit edit) {
        SourceRange range = edit.range();
        Map.Entry<Integer, TextEdit> below = replacements.lowerEntry(range.end());
        if (below != null && below.getValue().range().overlaps(range)) {
            return below.getValue().equals(edit);
        }
        Integer gap = gaps.higherKey(range.start());
        return gap == null || gap >= range.end();
    }

    private boolean admitsInsertion(TextEdit edit, RuleId rule) {
        int offset = edit.range().start();
        Map.Entry<Integer, TextEdit> below = replacements.lowerEntry(offset);
        if (below != null && below.getValue().range().end() > offset) {
            return false;
        }
        Gap gap = gaps.get(offset);
        return gap == null || gap.rule().equals(rule) || gap.texts().contains(edit.text());
    }

    /** Equal insertions are one; but two entries of equal text that move into one gap are two. */
    private boolean insert(TextEdit edit, Fix fix, RuleId rule) {
        Gap gap = gaps.computeIfAbsent(edit.range().start(), offset -> new Gap(rule, new HashSet<>()));
        boolean isNew = gap.texts().add(edit.text());
        return isNew || fix.effect() == Effect.ORDER;
    }
}
