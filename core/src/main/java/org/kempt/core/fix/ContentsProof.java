package org.kempt.core.fix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Contents;
import org.kempt.core.document.Document;
import org.kempt.core.document.MarkdownSyntax;
import org.kempt.core.document.Spans;
import org.kempt.core.fix.Content.Kind;
import org.kempt.core.source.SourceRange;

/**
 * Whatever stands outside the lists of the table of contents is the same; inside, nothing came or went but links to
 * anchors. A fix may also make a whole table of contents, or remove one, with its heading.
 */
final class ContentsProof implements Proof {
    private static final EnumSet<Kind> FIXED = EnumSet.of(Kind.LINK, Kind.IMAGE, Kind.HTML, Kind.DEFINITION);

    /** What need not stay the same: the lists in a range and, where the whole contents come or go, a heading. */
    private record Free(
            @Nullable SourceRange lists, @Nullable SourceRange heading) {
        boolean contains(Node node) {
            if (node instanceof Heading) {
                return Spans.of(node).equals(heading);
            }
            return node instanceof ListBlock && lists != null && lists.contains(Spans.of(node));
        }
    }

    private final Document before;

    ContentsProof(Document before) {
        this.before = before;
    }

    @Override
    public Optional<String> refute(Document after, List<TextEdit> edits) {
        SourceRange lists = contents(before);
        // Not what the document after takes for its contents: a fix may leave too few lines to be recognised.
        SourceRange listsAfter = lists == null ? contents(after) : moved(lists, edits);
        Free free = new Free(lists, null);
        Free freeAfter = new Free(listsAfter, null);
        Optional<String> difference = outside(free, after, freeAfter);
        if (difference.isPresent() && lists == null) {
            difference = outside(free, after, new Free(listsAfter, heading(after)));
        } else if (difference.isPresent() && listsAfter != null && listsAfter.isEmpty()) {
            difference = outside(new Free(lists, heading(before)), after, freeAfter);
        }
        return difference.or(() -> inside(before, lists).difference(inside(after, listsAfter), FIXED));
    }

    /** Returns where {@code range} of the text before is now, with what edits put at its start and end. */
    private static SourceRange moved(SourceRange range, List<TextEdit> edits) {
        int start = range.start();
        int end = range.end();
        for (TextEdit edit : edits) {
            int growth = edit.text().length() - edit.range().length();
            if (edit.range().start() < range.start()) {
                // An edit across the start: as much as possible counts as outside.
                start += edit.range().end() <= range.start()
                        ? growth
                        : edit.range().start() + edit.text().length() - range.start();
            }
            if (edit.range().end() <= range.end()) {
                end += growth;
            } else if (edit.range().start() < range.end()) {
                end += edit.range().start() - range.end();
            }
        }
        return new SourceRange(start, Math.max(start, end));
    }

    private static @Nullable SourceRange contents(Document document) {
        return document.contents().map(Contents::range).orElse(null);
    }

    private static @Nullable SourceRange heading(Document document) {
        return document.contents()
                .flatMap(contents -> contents.section().heading())
                .map(org.kempt.core.document.Heading::range)
                .orElse(null);
    }

    private static Content inside(Document document, @Nullable SourceRange lists) {
        Map<Kind, List<String>> parts = new EnumMap<>(Kind.class);
        if (lists != null) {
            Content content = Content.of(document, WordForm.LETTERS, lists::contains);
            FIXED.forEach(kind -> parts.put(
                    kind,
                    content.parts(kind).stream()
                            .filter(part -> kind != Kind.LINK || !part.startsWith("#"))
                            .toList()));
        }
        return new Content(parts);
    }

    private Optional<String> outside(Free free, Document after, Free freeAfter) {
        return Blocks.difference(outside(before, free), outside(after, freeAfter));
    }

    private static List<String> outside(Document document, Free free) {
        List<String> blocks = new ArrayList<>();
        for (Node node = document.root().getFirstChild(); node != null; node = node.getNext()) {
            if (!free.contains(node)) {
                blocks.add(Html.collapse(MarkdownSyntax.renderHtml(node)));
            }
        }
        return blocks;
    }
}
