package org.kempt.rules.mutation;

import java.util.List;
import org.kempt.core.document.Document;
import org.kempt.core.document.EntryLink;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceText;

/** Mistakes the brackets of a link for one another. */
final class ReversedLink extends SingleEdit {
    ReversedLink() {
        super("reverse a link", true, "reversed-link");
    }

    @Override
    List<TextEdit> edits(Document document) {
        SourceText source = document.source();
        return Sites.inlineLinks(document).stream()
                .map(link -> TextEdit.replace(link.range(), reversed(source, link)))
                .toList();
    }

    private static String reversed(SourceText source, EntryLink link) {
        return "(" + source.slice(link.nameRange()) + ")[" + source.slice(link.destinationRange()) + "]";
    }
}
