package org.kempt.core.document;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The Markdown that Kempt reads: CommonMark 0.31 with GitHub's tables, strikethrough and footnotes.
 *
 * <p>Bare addresses are found by a scan of our own where they matter: commonmark-java's autolink extension would cost a
 * fifth of the whole parse.
 */
public final class MarkdownSyntax {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private MarkdownSyntax() {}

    /**
     * Returns the tree of {@code text}; every node has spans of UTF-16 offsets.
     *
     * @throws UnparsableSourceException if a table has more cells than the parser takes
     */
    public static Node parse(String text) {
        try {
            Node root = PARSER.parse(text);
            EscapedPipes.correct(root, text);
            return root;
        } catch (IllegalArgumentException e) {
            // The one limit that the parser does not meet silently. Cells that a row lacks count, too, so that a few
            // thousand short rows below a head of a thousand columns are too many.
            throw new UnparsableSourceException("a table has more than a million cells; split it", e);
        }
    }

    /** Returns the HTML of a tree or of a part of one. */
    public static String renderHtml(Node node) {
        return RENDERER.render(node);
    }
}
