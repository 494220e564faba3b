package org.kempt.rules.heading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Address;
import org.kempt.core.document.Document;
import org.kempt.core.document.DocumentLink;
import org.kempt.core.document.LinkForm;
import org.kempt.core.document.LinkTargets;
import org.kempt.core.source.SourceRange;

/**
 * A link to a place of the document itself, in Markdown or HTML.
 *
 * @param range all of it; of HTML the address
 * @param destination the address, or null where it stands in a definition
 * @param fragment where it leads, percent-encoding resolved
 * @param text its visible text; empty for HTML
 * @param isHtml whether it is written in HTML
 */
record AnchorLink(SourceRange range, @Nullable SourceRange destination, String fragment, String text, boolean isHtml) {

    /** Returns all of a document's in order. */
    static List<AnchorLink> in(Document document) {
        List<AnchorLink> links = new ArrayList<>();
        for (DocumentLink link : document.links()) {
            if (!link.isImage()) {
                LinkTargets.fragment(link.url())
                        .ifPresent(fragment -> links.add(
                                new AnchorLink(link.range(), link.destinationRange(), fragment, link.text(), false)));
            }
        }
        for (Address address : document.addresses()) {
            if (address.form() == LinkForm.HTML && !address.isImage()) {
                LinkTargets.fragment(address.text())
                        .ifPresent(fragment ->
                                links.add(new AnchorLink(address.range(), address.range(), fragment, "", true)));
            }
        }
        links.sort(Comparator.comparingInt(link -> link.range().start()));
        return links;
    }
}
