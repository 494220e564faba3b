package org.kempt.core.suppression;

import java.util.List;
import org.kempt.core.source.SourceRange;

/**
 * A comment that speaks to a linter, taken apart.
 *
 * @param tool for whom it was written
 * @param action what it asks for
 * @param comment all of it, from {@code <!--} to {@code -->}
 * @param word the word that says what it asks for, for example {@code kempt-disable}
 * @param names the names of rules in it; none stands for all rules
 */
record Directive(Tool tool, Action action, SourceRange comment, SourceRange word, List<Name> names) {

    /** Whose comments these are. */
    enum Tool {
        KEMPT,
        REMARK
    }

    /** What a comment asks for. */
    enum Action {
        /** Silence from here on. */
        DISABLE,
        /** An end of {@link #DISABLE}. */
        ENABLE,
        /** Silence in the comment's own line. */
        DISABLE_LINE,
        /** Silence in the next line that has content. */
        DISABLE_NEXT_LINE,
        /** Silence in the paragraph, heading or the like that begins in the next line that has content. */
        IGNORE_NEXT_BLOCK,
        /** Silence everywhere. */
        DISABLE_FILE,
        /** Begins like a comment for Kempt, but is none. */
        UNKNOWN
    }

    /**
     * A name as it stands in the comment.
     *
     * @param text what it says
     * @param range where it stands
     */
    record Name(String text, SourceRange range) {}

    Directive {
        names = List.copyOf(names);
    }

    /** Returns whether it speaks of all rules. */
    boolean isBare() {
        return names.isEmpty();
    }
}
