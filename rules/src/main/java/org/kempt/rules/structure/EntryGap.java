package org.kempt.rules.structure;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * What stands between an entry and the next one of its list, where that is nothing but blank lines.
 *
 * @param next the entry below
 * @param blank the blank lines, or an empty range at the next entry's line
 */
record EntryGap(Entry next, SourceRange blank) {

    /**
     * Returns the gaps between the entries of {@code list} in order. Those with a comment are left out, and those below a line
     * that is part of an entry only because nothing parts it: it may have been meant as a title.
     */
    static List<EntryGap> of(SourceText source, EntryList list) {
        List<EntryGap> gaps = new ArrayList<>();
        for (int i = 1; i < list.entries().size(); i++) {
            Entry entry = list.entries().get(i - 1);
            Entry next = list.entries().get(i);
            int start = entry.block().end();
            int end = source.startOfLine(next.range().start());
            if (start <= end && isBlank(source, start, end) && !endsInLazyLine(source, entry)) {
                gaps.add(new EntryGap(next, new SourceRange(start, end)));
            }
        }
        return gaps;
    }

    private static boolean isBlank(SourceText source, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(source.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsInLazyLine(SourceText source, Entry entry) {
        if (source.endOfLine(entry.range().start()) >= entry.range().end()) {
            return false;
        }
        int last = source.startOfLine(entry.range().end());
        return last > entry.range().start()
                && Columns.indentAt(source, last) < entry.marker().orElseThrow().contentIndent();
    }

    boolean isBlank() {
        return !blank.isEmpty();
    }
}
