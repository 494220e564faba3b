package org.kempt.rules.link;

import java.util.List;
import org.kempt.core.document.Address;
import org.kempt.core.document.Document;
import org.kempt.core.document.Fact;
import org.kempt.core.document.LinkForm;

/** Addresses that can be changed without more: not those that are the text of a heading, which gives it its anchor. */
final class EditableAddresses {
    private static final Fact<List<Address>> FACT = Fact.of(EditableAddresses::search);

    private EditableAddresses() {}

    /** Returns all of a document, in order. */
    static List<Address> in(Document document) {
        return document.know(FACT);
    }

    private static List<Address> search(Document document) {
        Ranges headings = new Ranges();
        document.headings().forEach(heading -> headings.add(heading.range()));
        return document.addresses().stream()
                .filter(address ->
                        !isText(address) || !headings.contains(address.range().start()))
                .toList();
    }

    private static boolean isText(Address address) {
        return address.form() == LinkForm.BARE || address.form() == LinkForm.AUTOLINK;
    }
}
