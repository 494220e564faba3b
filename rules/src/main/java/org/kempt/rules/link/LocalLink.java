package org.kempt.rules.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Address;
import org.kempt.core.document.Document;
import org.kempt.core.document.DocumentLink;
import org.kempt.core.document.LinkForm;
import org.kempt.core.source.SourceRange;

/**
 * A link or an image that names a file of the repository.
 *
 * @param range all of it; of HTML only the address
 * @param destination its address in the source; null for a reference
 * @param target the file
 */
record LocalLink(SourceRange range, @Nullable SourceRange destination, LocalPath target) {

    /**
     * Returns those of a document in order, those in HTML too.
     *
     * @param list the path of the list in the repository
     */
    static List<LocalLink> in(Document document, String list) {
        List<LocalLink> found = new ArrayList<>();
        for (DocumentLink link : document.links()) {
            LocalPath.of(link.url(), list)
                    .ifPresent(path -> found.add(
                            new LocalLink(link.range(), link.destination().orElse(null), path)));
        }
        for (Address address : document.addresses()) {
            if (address.form() == LinkForm.HTML) {
                LocalPath.of(address.text(), list)
                        .ifPresent(path -> found.add(new LocalLink(address.range(), address.range(), path)));
            }
        }
        found.sort(Comparator.comparingInt(link -> link.range().start()));
        return found;
    }
}
