package org.kempt.core.fix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.document.MarkdownSyntax;
import org.kempt.core.document.Spans;
import org.kempt.core.document.VisibleText;
import org.kempt.core.fix.Content.Kind;
import org.kempt.core.source.SourceRange;

/**
 * Every heading has the text and the anchor it had, and whatever is no heading is the same. A line that begins with
 * {@code #} and lacks a space may become the heading that it was meant to be.
 */
final class HeadingProof implements Proof {
    private final Document before;
    private final Content content;

    HeadingProof(Document before) {
        this.before = before;
        this.content = Content.of(before, WordForm.LETTERS);
    }

    @Override
    public Optional<String> refute(Document after, List<TextEdit> edits) {
        Set<SourceRange> meant = new HashSet<>();
        List<String> meantTexts = new ArrayList<>();
        EditedText edited =
                new EditedText(before.source().text(), after.source().text(), edits);
        for (Node node = before.root().getFirstChild(); node != null; node = node.getNext()) {
            if (isMeantAsHeading(node, edited)) {
                meant.add(Spans.of(node));
                meantTexts.add(withoutMarks(VisibleText.normalize(VisibleText.of(node))));
            }
        }
        Optional<String> difference = headings(after, meantTexts);
        if (difference.isPresent()) {
            return difference;
        }
        Content contentAfter = Content.of(after, WordForm.LETTERS);
        // A heading that was HTML may bring links that were none of Markdown's: more is fine, less is not.
        for (Kind kind : EnumSet.of(Kind.LINK, Kind.IMAGE, Kind.CODE, Kind.DEFINITION, Kind.ITEM)) {
            Bag lost = content.bag(kind).minus(contentAfter.bag(kind));
            if (lost.first().isPresent()) {
                return Content.difference(kind, lost, new Bag());
            }
        }
        return Blocks.difference(rest(before, meant), rest(after, Set.of()));
    }

    private boolean isMeantAsHeading(Node node, EditedText edited) {
        return node instanceof Paragraph
                && Spans.has(node)
                && before.source().charAt(Spans.of(node).start()) == '#'
                && edited.touches(Spans.of(node));
    }

    private static String withoutMarks(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '#') {
            start++;
        }
        return text.substring(start).strip();
    }

    /** Returns which heading is not the one it was, and not one of those that came to be. */
    private Optional<String> headings(Document after, List<String> meantTexts) {
        List<Heading> headings = before.headings();
        int same = 0;
        int found = 0;
        for (Heading heading : after.headings()) {
            if (same < headings.size() && isSame(headings.get(same), heading)) {
                same++;
            } else if (found < meantTexts.size() && meantTexts.get(found).equals(heading.text())) {
                found++;
            } else {
                return Optional.of("the heading " + Quote.of(heading.text()) + " (#" + heading.anchor() + ") appeared");
            }
        }
        if (same < headings.size()) {
            return Optional.of("the heading " + Quote.of(headings.get(same).text()) + " was lost");
        }
        return found == meantTexts.size() ? Optional.empty() : Optional.of("a line did not become a heading");
    }

    private static boolean isSame(Heading one, Heading other) {
        return one.text().equals(other.text()) && one.anchor().equals(other.anchor());
    }

    private static List<String> rest(Document document, Set<SourceRange> meant) {
        Set<SourceRange> ranges =
                document.headings().stream().map(Heading::range).collect(Collectors.toSet());
        List<String> html = new ArrayList<>();
        for (Node node = document.root().getFirstChild(); node != null; node = node.getNext()) {
            boolean isHeading = Spans.has(node) && (ranges.contains(Spans.of(node)) || meant.contains(Spans.of(node)));
            if (!isHeading) {
                html.add(Html.withoutHeadingLevels(Html.collapse(MarkdownSyntax.renderHtml(node))));
            }
        }
        return html;
    }
}
