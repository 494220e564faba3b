package org.kempt.core.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.kempt.core.document.Document;
import org.kempt.core.document.DocumentLink;
import org.kempt.core.document.MarkdownSyntax;
import org.kempt.core.document.Spans;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * The links that edits made of text which was meant as one: such an edit replaces {@code [name] (address)}, or whatever
 * was written instead of a link, as a whole.
 *
 * <p>That nothing else changed shows when the links are hidden: with one and the same character in the place of each, the
 * text before and the text after have to hold the proof for the other edits, and the page after has to be the one that
 * this text makes.
 */
final class MadeLinks {
    /** It is no part of a word, and Markdown takes it for punctuation, as it does the bracket in whose place it stands. */
    private static final String HIDDEN = "\uFFFC";

    private final Document before;
    private final Document after;
    private final List<Made> made = new ArrayList<>();
    private final List<TextEdit> others = new ArrayList<>();

    /** What an edit made a link of, and where the link stands. */
    private record Made(SourceRange meant, SourceRange range, DocumentLink link) {}

    /**
     * Looks for links where edits put a text.
     *
     * @param edits what turned {@code before} into {@code after}, by place, none overlapping another
     */
    MadeLinks(Document before, Document after, List<TextEdit> edits) {
        this.before = before;
        this.after = after;
        Map<SourceRange, DocumentLink> links = new HashMap<>();
        after.links().forEach(link -> links.put(link.range(), link));
        Set<SourceRange> linksBefore = new HashSet<>();
        before.links().forEach(link -> linksBefore.add(link.range()));
        int shift = 0;
        int hidden = 0;
        for (TextEdit edit : edits) {
            SourceRange meant = edit.range();
            SourceRange range = new SourceRange(
                    meant.start() + shift, meant.start() + shift + edit.text().length());
            DocumentLink link = links.get(range);
            if (link != null && !linksBefore.contains(meant)) {
                made.add(new Made(meant, range, link));
                hidden += HIDDEN.length() - meant.length();
            } else {
                SourceRange moved = new SourceRange(meant.start() + hidden, meant.end() + hidden);
                others.add(TextEdit.replace(moved, edit.text()));
            }
            shift += edit.text().length() - meant.length();
        }
    }

    boolean isEmpty() {
        return made.isEmpty();
    }

    /** Returns the document before with each text hidden that became a link. */
    Document hiddenBefore() {
        return hidden(before.source(), made.stream().map(Made::meant).toList());
    }

    /** Returns the document after with each link hidden. */
    Document hiddenAfter() {
        return hidden(after.source(), made.stream().map(Made::range).toList());
    }

    /** Returns the other edits, as edits of the document with hidden texts. */
    List<TextEdit> others() {
        return others;
    }

    /** Returns what in the links is not what the text said, or what they changed around them. */
    Optional<String> refute(Document hiddenAfter) {
        NonText partsBefore = new NonText(before);
        NonText partsAfter = new NonText(after);
        for (Made link : made) {
            if (!saysTheSame(link) || !hasTheSameParts(link, partsBefore, partsAfter)) {
                return Optional.of("the link " + Quote.of(after.source().slice(link.range()))
                        + " says something else than the text it was made of");
            }
        }
        return htmlWithHiddenLinks().equals(MarkdownSyntax.renderHtml(hiddenAfter.root()))
                ? Optional.empty()
                : Optional.of("a new link changed the text around it");
    }

    /** The address is written as it was, but for spaces that had to be encoded; and so are all words. */
    private boolean saysTheSame(Made link) {
        String meant = before.source().slice(link.meant());
        String address =
                link.link().destination().map(after.source()::slice).orElse("").replace("%20", " ");
        String now = after.source().slice(link.range()).replace("%20", " ");
        return !address.isEmpty() && meant.contains(address) && words(meant).equals(words(now));
    }

    /** Code and images of the name are in the link, and nothing is cut in two. */
    private boolean hasTheSameParts(Made link, NonText partsBefore, NonText partsAfter) {
        List<String> parts = new ArrayList<>(partsBefore.within(link.meant()).orElse(List.of("")));
        // The first that begins in the range of a link is the link.
        parts.add(0, after.source().slice(link.range()));
        return partsAfter.within(link.range()).filter(parts::equals).isPresent();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        WordForm.LETTERS.split(text.replace("%20", " "), words::add);
        return words.stream().sorted().toList();
    }

    private static Document hidden(SourceText source, List<SourceRange> ranges) {
        StringBuilder text = new StringBuilder(source.length());
        int copied = 0;
        for (SourceRange range : ranges) {
            text.append(source.text(), copied, range.start()).append(HIDDEN);
            copied = range.end();
        }
        text.append(source.text(), copied, source.length());
        return Document.parse(source.withText(text.toString()));
    }

    private String htmlWithHiddenLinks() {
        Set<SourceRange> ranges = new HashSet<>();
        made.forEach(link -> ranges.add(link.range()));
        // The tree of a document is never changed: this one is made for it.
        Document copy = Document.parse(after.source());
        Predicate<Node> isMade = node -> Spans.has(node) && ranges.contains(Spans.of(node));
        List<Node> hidden = new ArrayList<>();
        copy.nodes(Link.class).stream().filter(isMade).forEach(hidden::add);
        copy.nodes(Image.class).stream().filter(isMade).forEach(hidden::add);
        for (Node node : hidden) {
            node.insertBefore(new Text(HIDDEN));
            node.unlink();
        }
        return MarkdownSyntax.renderHtml(copy.root());
    }
}
