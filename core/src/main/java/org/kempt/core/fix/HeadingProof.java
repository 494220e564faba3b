package org.kempt.core.fix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.document.MarkdownSyntax;
import org.kempt.core.document.Spans;
import org.kempt.core.fix.Content.Kind;
import org.kempt.core.source.SourceRange;

/** Every heading has the text and the anchor it had, and whatever is no heading is the same. */
final class HeadingProof implements Proof {
    private final List<String> headings;
    private final List<String> rest;
    private final Content content;

    HeadingProof(Document before) {
        this.headings = headings(before);
        this.rest = rest(before);
        this.content = Content.of(before, WordForm.LETTERS);
    }

    @Override
    public Optional<String> refute(Document after, List<TextEdit> edits) {
        List<String> headingsAfter = headings(after);
        if (!headings.equals(headingsAfter)) {
            return Content.difference(Kind.HEADING, Bag.of(headings), Bag.of(headingsAfter))
                    .or(() -> Optional.of("headings changed places"));
        }
        Content contentAfter = Content.of(after, WordForm.LETTERS);
        // A heading that was HTML may bring links that were none of Markdown's: more is fine, less is not.
        for (Kind kind : EnumSet.of(Kind.LINK, Kind.IMAGE, Kind.CODE, Kind.DEFINITION, Kind.ITEM)) {
            Bag lost = content.bag(kind).minus(contentAfter.bag(kind));
            if (lost.first().isPresent()) {
                return Content.difference(kind, lost, new Bag());
            }
        }
        return Blocks.difference(rest, rest(after));
    }

    private static List<String> headings(Document document) {
        return document.headings().stream()
                .map(heading -> heading.text() + " (#" + heading.anchor() + ")")
                .toList();
    }

    private static List<String> rest(Document document) {
        Set<SourceRange> ranges =
                document.headings().stream().map(Heading::range).collect(Collectors.toSet());
        List<String> html = new ArrayList<>();
        for (Node node = document.root().getFirstChild(); node != null; node = node.getNext()) {
            if (!Spans.has(node) || !ranges.contains(Spans.of(node))) {
                html.add(Html.withoutHeadingLevels(Html.collapse(MarkdownSyntax.renderHtml(node))));
            }
        }
        return html;
    }
}
