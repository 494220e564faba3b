package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * A link or image whose address stands in a {@linkplain LinkDefinition definition}: {@code [name][label]}.
 *
 * @param range all of it
 * @param label the label to which it refers, as {@link LinkDefinition#normalize} gives it
 */
public record LinkReference(SourceRange range, String label) {

    /** Returns all references of a document that have a definition: links first, then images. */
    public static List<LinkReference> in(Document document) {
        List<LinkReference> references = new ArrayList<>();
        document.nodes(Link.class).forEach(link -> add(references, document.source(), link));
        document.nodes(Image.class).forEach(image -> add(references, document.source(), image));
        return references;
    }

    private static void add(List<LinkReference> references, SourceText source, Node node) {
        if (!Spans.has(node)) {
            return;
        }
        SourceRange range = Spans.of(node);
        LinkScanner.Parts parts = new LinkScanner(source).scan(node, range);
        if (parts.form() == LinkForm.REFERENCE) {
            SourceRange label = parts.destination() == null ? parts.name() : parts.destination();
            references.add(new LinkReference(range, LinkDefinition.normalize(source.slice(label))));
        }
    }
}
