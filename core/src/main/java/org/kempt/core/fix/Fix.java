package org.kempt.core.fix;

import java.util.List;

/**
 * Edits that together repair one diagnostic. They are applied all or none.
 *
 * @param title what it does, in the imperative, for example "Add a period"
 * @param effect what it may change, which is proved after it was applied
 * @param applicability when it is applied
 * @param edits the edits by place, none overlapping another
 */
public record Fix(String title, Effect effect, Applicability applicability, List<TextEdit> edits) {

    /**
     * Sorts the edits and checks them.
     *
     * @throws IllegalArgumentException if there is none, two overlap, or a removal is not unsafe
     */
    public Fix {
        edits = edits.stream().sorted(TextEdit.BY_PLACE).toList();
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix without edits: " + title);
        }
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i).range().start() < edits.get(i - 1).range().end()) {
                throw new IllegalArgumentException("overlapping edits: " + title);
            }
        }
        if (effect == Effect.REMOVAL && applicability == Applicability.SAFE) {
            throw new IllegalArgumentException("a removal is never safe: " + title);
        }
    }

    /** Returns a fix that {@code fix} applies. */
    public static Fix safe(String title, Effect effect, TextEdit... edits) {
        return new Fix(title, effect, Applicability.SAFE, List.of(edits));
    }

    /** Returns a fix that {@code fix} applies. */
    public static Fix safe(String title, Effect effect, List<TextEdit> edits) {
        return new Fix(title, effect, Applicability.SAFE, edits);
    }

    /** Returns a fix that only {@code fix --unsafe} applies. */
    public static Fix unsafe(String title, Effect effect, TextEdit... edits) {
        return new Fix(title, effect, Applicability.UNSAFE, List.of(edits));
    }
}
