package org.kempt.rules.link;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.DocumentLink;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Finds links where an address belongs: {@code [name]([address](address))}. */
final class NestedLinks {
    private NestedLinks() {}

    /** Passes on a diagnostic of each. */
    static void find(Document document, Consumer<Diagnostic.Builder> report) {
        Set<SourceRange> nested = new HashSet<>();
        for (LinkLookalike text : LookalikeFinder.in(document)) {
            if (text.kind() == LinkLookalike.Kind.LINK_INSIDE) {
                nested.add(text.target());
            }
        }
        if (nested.isEmpty()) {
            return;
        }
        for (DocumentLink link : document.links()) {
            if (nested.contains(link.range()) && link.destination().isPresent()) {
                report.accept(
                        diagnostic(document.source(), link, link.destination().get()));
            }
        }
    }

    private static Diagnostic.Builder diagnostic(SourceText source, DocumentLink link, SourceRange destination) {
        String url = source.slice(destination);
        Diagnostic.Builder diagnostic = Diagnostic.at(
                link.range(), "A link stands where its address belongs; keep only the address, `(" + url + ")`");
        // The text of the inner link is lost; where it is something else than the address, the author has to choose.
        return link.text().equals(link.url())
                ? diagnostic.fix(Fix.safe(
                        "Keep the address",
                        Effect.LINK,
                        TextEdit.delete(new SourceRange(link.range().start(), destination.start())),
                        TextEdit.delete(
                                new SourceRange(destination.end(), link.range().end()))))
                : diagnostic;
    }
}
