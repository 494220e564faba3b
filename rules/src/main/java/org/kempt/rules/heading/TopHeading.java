package org.kempt.rules.heading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.document.HeadingForm;
import org.kempt.core.document.Spans;

/**
 * A heading of Markdown that stands in no list and no quote, with its node.
 *
 * @param heading the heading
 * @param node its node in the tree
 */
record TopHeading(Heading heading, Node node) {

    /** Returns all of a document's in order. */
    static List<TopHeading> in(Document document) {
        Map<Integer, Heading> byStart = new HashMap<>();
        for (Heading heading : document.headings()) {
            if (heading.form() != HeadingForm.HTML) {
                byStart.put(heading.range().start(), heading);
            }
        }
        List<TopHeading> found = new ArrayList<>();
        for (Node node = document.root().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Heading && Spans.has(node)) {
                Heading heading = byStart.get(Spans.of(node).start());
                if (heading != null) {
                    found.add(new TopHeading(heading, node));
                }
            }
        }
        return found;
    }
}
