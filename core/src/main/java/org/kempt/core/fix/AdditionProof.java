package org.kempt.core.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kempt.core.document.Document;
import org.kempt.core.document.DocumentLink;
import org.kempt.core.document.Heading;
import org.kempt.core.source.SourceRange;

/** Without what was inserted, the text after is the text before; and every link to a heading still finds it. */
final class AdditionProof implements Proof {
    private final Document before;

    AdditionProof(Document before) {
        this.before = before;
    }

    @Override
    public Optional<String> refute(Document after, List<TextEdit> edits) {
        List<TextEdit> removals = new ArrayList<>();
        int shift = 0;
        for (TextEdit edit : edits) {
            if (!edit.range().isEmpty()) {
                return Optional.of("text was replaced where some was to be added");
            }
            int start = edit.range().start() + shift;
            removals.add(
                    TextEdit.delete(new SourceRange(start, start + edit.text().length())));
            shift += edit.text().length();
        }
        return new RemovalProof(after)
                .refute(before, removals)
                .map(AdditionProof::reversed)
                .or(() -> links(after));
    }

    /** Seen from the text after, what was lost appears. */
    private static String reversed(String reason) {
        return "without what was added the text is another: " + reason;
    }

    private Optional<String> links(Document after) {
        Set<String> lost = new HashSet<>(anchors(before));
        lost.removeAll(anchors(after));
        return before.links().stream()
                .map(DocumentLink::url)
                .filter(url -> url.startsWith("#") && lost.contains(url.substring(1)))
                .findFirst()
                .map(url -> "the link to " + Quote.of(url) + " leads nowhere");
    }

    private static List<String> anchors(Document document) {
        return document.headings().stream().map(Heading::anchor).toList();
    }
}
