package org.kempt.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.ListKind;
import org.kempt.core.document.ListMarker;
import org.kempt.core.fix.TextEdit;

/** Gives an entry another bullet than the others of its list have. */
final class OtherBullet extends SingleEdit {
    /** Of two bullets nobody can say which is the odd one. */
    private static final int LEAST = 3;

    OtherBullet() {
        super("change a bullet", true, "mixed-markers");
    }

    @Override
    List<TextEdit> edits(Document document) {
        List<TextEdit> edits = new ArrayList<>();
        for (EntryList list : document.lists()) {
            if (list.kind() == ListKind.BULLET && list.entries().size() >= LEAST && isUniform(list)) {
                list.recommended().map(OtherBullet::marker).forEach(marker -> {
                    for (char bullet : new char[] {'-', '*', '+'}) {
                        if (bullet != marker.symbol()) {
                            edits.add(TextEdit.replace(marker.range(), String.valueOf(bullet)));
                        }
                    }
                });
            }
        }
        return edits;
    }

    private static boolean isUniform(EntryList list) {
        return list.entries().stream()
                        .map(entry -> marker(entry).symbol())
                        .distinct()
                        .count()
                == 1;
    }

    private static ListMarker marker(Entry entry) {
        return entry.marker().orElseThrow();
    }
}
