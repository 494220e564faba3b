package org.kempt.rules.link;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kempt.core.document.Address;
import org.kempt.core.document.Document;
import org.kempt.core.document.LinkForm;

/** Addresses that can be changed without more: not those that are the text of a heading, which gives it its anchor. */
final class EditableAddresses {
    private EditableAddresses() {}

    /** Returns all of a document, in order. */
    static List<Address> in(Document document) {
        TreeMap<Integer, Integer> headings = new TreeMap<>();
        document.headings()
                .forEach(heading ->
                        headings.put(heading.range().start(), heading.range().end()));
        return document.addresses().stream()
                .filter(address -> !isText(address) || !isWithin(headings, address))
                .toList();
    }

    private static boolean isText(Address address) {
        return address.form() == LinkForm.BARE || address.form() == LinkForm.AUTOLINK;
    }

    private static boolean isWithin(TreeMap<Integer, Integer> ranges, Address address) {
        Map.Entry<Integer, Integer> range = ranges.floorEntry(address.range().start());
        return range != null && range.getValue() > address.range().start();
    }
}
