package org.kempt.report;

import org.kempt.core.document.Document;
import org.kempt.core.document.EntryList;

/**
 * How much of a list Kempt recognised.
 *
 * @param lists number of lists and tables that hold entries; a nested one counts on its own
 * @param entries number of entries, nested ones included
 */
record EntryCounts(int lists, int entries) {

    static EntryCounts of(Document document) {
        int lists = 0;
        int entries = 0;
        for (EntryList list : document.lists()) {
            int recommended = (int) list.recommended().count();
            entries += recommended;
            lists += recommended > 0 ? 1 : 0;
        }
        return new EntryCounts(lists, entries);
    }

    /** Returns the counts as people say them: {@code 12 entries in 1 list}. */
    @Override
    public String toString() {
        return text(lists, entries);
    }

    static String text(int lists, int entries) {
        return entries(entries) + " in " + lists + (lists == 1 ? " list" : " lists");
    }

    static String entries(int number) {
        return number + (number == 1 ? " entry" : " entries");
    }
}
