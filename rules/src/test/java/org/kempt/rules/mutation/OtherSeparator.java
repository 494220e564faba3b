package org.kempt.rules.mutation;

import java.util.List;
import org.kempt.core.document.Convention;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.Separators;
import org.kempt.core.fix.TextEdit;

/** Puts something else between name and description than the usual hyphen. */
final class OtherSeparator extends SingleEdit {
    private static final String USUAL = " - ";

    private final String separator;

    OtherSeparator(String separator) {
        super("` - ` becomes `" + separator + "`", true, "entry-separator", "repeated-space");
        this.separator = separator;
    }

    @Override
    List<TextEdit> edits(Document document) {
        return Sites.items(document).stream()
                .filter(entry -> isUsual(document, entry))
                .map(entry -> TextEdit.replace(entry.separator().orElseThrow(), separator))
                .toList();
    }

    private static boolean isUsual(Document document, Entry entry) {
        return document.conventions()
                        .separator(entry)
                        .map(Convention::value)
                        .filter(USUAL::equals)
                        .isPresent()
                && Separators.of(document.source(), entry).filter(USUAL::equals).isPresent()
                && document.source().slice(entry.separator().orElseThrow()).equals(USUAL);
    }
}
