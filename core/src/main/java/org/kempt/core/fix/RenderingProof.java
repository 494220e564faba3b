package org.kempt.core.fix;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kempt.core.document.Document;
import org.kempt.core.document.MarkdownSyntax;

/**
 * The rendered page is the same; for numbers, the same but for the numbers at which lists begin;
 * for lists, the same but for where they end and whether their items are paragraphs. Comments for Kempt are no
 * part of the page: a layout fix may remove them.
 */
final class RenderingProof implements Proof {
    private final Function<Document, String> rendering;
    private final String html;
    private final Content content;

    private RenderingProof(Document before, Function<Document, String> rendering) {
        this.rendering = rendering;
        this.html = rendering.apply(before);
        this.content = Content.of(before, WordForm.BETWEEN_SPACES);
    }

    static RenderingProof ofLayout(Document before) {
        // Space at the end of an item is never seen; a comment that was the item's last line leaves some or none.
        return new RenderingProof(
                before,
                document -> Directives.cut(Html.collapse(render(document))).replace(" </li>", "</li>"));
    }

    static RenderingProof ofNumbering(Document before) {
        return new RenderingProof(before, document -> Html.withoutListStarts(Html.collapse(render(document))));
    }

    static RenderingProof ofLists(Document before) {
        return new RenderingProof(before, document -> Html.collapse(PlainLists.render(document)));
    }

    @Override
    public Optional<String> refute(Document after, List<TextEdit> edits) {
        String htmlAfter = rendering.apply(after);
        Content contentAfter = Content.of(after, WordForm.BETWEEN_SPACES);
        if (html.equals(htmlAfter)) {
            // A definition that nothing refers to is not rendered.
            return content.difference(contentAfter, EnumSet.of(Content.Kind.DEFINITION));
        }
        return content.difference(contentAfter, EnumSet.allOf(Content.Kind.class))
                .or(() -> Optional.of(firstDifference(html, htmlAfter)));
    }

    private static String render(Document document) {
        return MarkdownSyntax.renderHtml(document.root());
    }

    private static String firstDifference(String before, String after) {
        int common = 0;
        while (common < before.length() && common < after.length() && before.charAt(common) == after.charAt(common)) {
            common++;
        }
        int from = Math.max(before.lastIndexOf('<', common), Math.max(0, common - 20));
        return "the page would read " + Quote.of(after.substring(Math.min(from, after.length()))) + " instead of "
                + Quote.of(before.substring(Math.min(from, before.length())));
    }
}
