package org.kempt.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.ListKind;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Indents one of the bullets below a number by a column less than it takes to be nested. */
final class UnderIndentedChild extends SingleEdit {
    private final int digits;

    /** Creates a mutation of what is nested below numbers of so many digits. */
    UnderIndentedChild(int digits) {
        super("under-indent a child of `" + (digits == 1 ? "9." : "10.") + "`", true, "interrupted-list");
        this.digits = digits;
    }

    @Override
    List<TextEdit> edits(Document document) {
        List<TextEdit> edits = new ArrayList<>();
        for (EntryList list : document.lists()) {
            if (list.kind() == ListKind.NUMBERED) {
                for (Entry entry : list.entries()) {
                    int length = entry.marker().orElseThrow().range().length() - 1;
                    if (length == digits && !entry.children().isEmpty()) {
                        edit(document.source(), entry, edits);
                    }
                }
            }
        }
        return edits;
    }

    private static void edit(SourceText source, Entry entry, List<TextEdit> edits) {
        String indentation = " ".repeat(entry.marker().orElseThrow().contentIndent());
        for (Entry child : entry.children().get(0).entries()) {
            int marker = child.marker().orElseThrow().range().start();
            int start = source.startOfLine(marker);
            if (source.slice(new SourceRange(start, marker)).equals(indentation)) {
                edits.add(TextEdit.delete(new SourceRange(start, start + 1)));
            }
        }
    }
}
