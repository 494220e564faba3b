package org.kempt.core.fix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
        NavigableMap<Integer, String> meantTexts = new TreeMap<>();
        EditedText edited =
                new EditedText(before.source().text(), after.source().text(), edits);
        for (Node node = before.root().getFirstChild(); node != null; node = node.getNext()) {
            if (isMeantAsHeading(node, edited)) {
                meant.add(Spans.of(node));
                meantTexts.put(Spans.of(node).start(), withoutMarks(VisibleText.normalize(VisibleText.of(node))));
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

    /** Returns which heading is not the one it was, and not one that a line at its place was meant to be. */
    private Optional<String> headings(Document after, NavigableMap<Integer, String> meant) {
        List<Heading> kept = new ArrayList<>();
        NavigableMap<Integer, String> left = new TreeMap<>(meant);
        for (Heading heading : after.headings()) {
            Map.Entry<Integer, String> next = left.firstEntry();
            boolean isNext = next != null && next.getKey() < startOf(kept.size());
            if (isNext && next.getValue().equals(heading.text())) {
                left.pollFirstEntry();
            } else {
                kept.add(heading);
            }
        }
        List<String> names = names(before.headings());
        List<String> namesAfter = names(kept);
        if (!names.equals(namesAfter)) {
            return Content.difference(Kind.HEADING, Bag.of(names), Bag.of(namesAfter))
                    .or(() -> Optional.of("headings changed places"));
        }
        return left.isEmpty() ? Optional.empty() : Optional.of("a line did not become a heading");
    }

    private int startOf(int heading) {
        List<Heading> headings = before.headings();
        return heading < headings.size() ? headings.get(heading).range().start() : Integer.MAX_VALUE;
    }

    private static List<String> names(List<Heading> headings) {
        return headings.stream()
                .map(heading -> heading.text() + " (#" + heading.anchor() + ")")
                .toList();
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
