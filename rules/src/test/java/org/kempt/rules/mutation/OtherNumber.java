package org.kempt.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.ListKind;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;

/** Gives an entry of a list that counts another number. */
final class OtherNumber extends SingleEdit {
    /** Of two numbers nobody can say which is the odd one. */
    private static final int LEAST = 3;

    OtherNumber() {
        super("renumber an entry", true, "wrong-number");
    }

    @Override
    List<TextEdit> edits(Document document) {
        List<TextEdit> edits = new ArrayList<>();
        for (EntryList list : document.lists()) {
            if (list.kind() == ListKind.NUMBERED && list.entries().size() >= LEAST && counts(list)) {
                int most = number(list.entries().get(list.entries().size() - 1)) + 1;
                for (Entry entry : list.entries()) {
                    for (int number = 1; number <= most; number++) {
                        if (number != number(entry)) {
                            edits.add(TextEdit.replace(digits(entry), String.valueOf(number)));
                        }
                    }
                }
            }
        }
        return edits;
    }

    private static boolean counts(EntryList list) {
        List<Entry> entries = list.entries();
        for (int i = 1; i < entries.size(); i++) {
            if (number(entries.get(i)) != number(entries.get(i - 1)) + 1) {
                return false;
            }
        }
        return true;
    }

    private static int number(Entry entry) {
        return entry.marker().orElseThrow().number().orElseThrow();
    }

    private static SourceRange digits(Entry entry) {
        SourceRange marker = entry.marker().orElseThrow().range();
        return new SourceRange(marker.start(), marker.end() - 1);
    }
}
