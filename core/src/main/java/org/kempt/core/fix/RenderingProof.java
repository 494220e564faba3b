package org.kempt.core.fix;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kempt.core.document.Document;
import org.kempt.core.document.MarkdownSyntax;

/**
 * The rendered page is the same; for numbers, the same but for the numbers at which lists begin. Comments for Kempt are no
 * part of the page: a layout fix may remove them.
 */
final class RenderingProof implements Proof {
    private final UnaryOperator<String> normalize;
    private final String html;
    private final Content content;

    private RenderingProof(Document before, UnaryOperator<String> normalize) {
        this.normalize = normalize;
        this.html = render(before);
        this.content = Content.of(before, WordForm.BETWEEN_SPACES);
    }

    static RenderingProof ofLayout(Document before) {
        // Space at the end of an item is never seen; a comment that was the item's last line leaves some or none.
        return new RenderingProof(
                before, html -> Directives.cut(Html.collapse(html)).replace(" </li>", "</li>"));
    }

    static RenderingProof ofNumbering(Document before) {
        return new RenderingProof(before, html -> Html.withoutListStarts(Html.collapse(html)));
    }

    @Override
    public Optional<String> refute(Document after, List<TextEdit> edits) {
        String htmlAfter = render(after);
        Content contentAfter = Content.of(after, WordForm.BETWEEN_SPACES);
        if (html.equals(htmlAfter)) {
            // A definition that nothing refers to is not rendered.
            return content.difference(contentAfter, EnumSet.of(Content.Kind.DEFINITION));
        }
        return content.difference(contentAfter, EnumSet.allOf(Content.Kind.class))
                .or(() -> Optional.of(firstDifference(html, htmlAfter)));
    }

    private String render(Document document) {
        return normalize.apply(MarkdownSyntax.renderHtml(document.root()));
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
