package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.LinkReferenceDefinition;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * A definition to which links refer by its label, {@code [label]: address "title"} (CommonMark 0.31, section 4.7).
 *
 * @param range all of it, from the bracket to the end of the address or title
 * @param label the label as it is compared, see {@link #normalize}
 * @param shownLabel the label as it is written
 * @param destination where the address stands; empty where there is none
 * @param url the address, escapes removed
 */
public record LinkDefinition(SourceRange range, String label, String shownLabel, SourceRange destination, String url) {

    /** Returns all definitions of a document in order, those of a label that another one defines before included. */
    public static List<LinkDefinition> in(Document document) {
        List<LinkDefinition> definitions = new ArrayList<>();
        for (LinkReferenceDefinition node : document.nodes(LinkReferenceDefinition.class)) {
            LinkDefinition definition = of(document.source(), node);
            if (definition != null) {
                definitions.add(definition);
            }
        }
        return definitions;
    }

    private static @Nullable LinkDefinition of(SourceText source, LinkReferenceDefinition node) {
        if (!Spans.has(node)) {
            return null;
        }
        SourceRange span = Spans.of(node);
        int open = source.indexOf('[', span.start(), span.end());
        int close = open < 0 ? -1 : labelEnd(source, open + 1, span.end());
        if (close < 0 || close + 1 >= span.end() || source.charAt(close + 1) != ':') {
            return null;
        }
        String label = source.slice(new SourceRange(open + 1, close));
        SourceRange destination = LinkScanner.destination(source, close + 2, span.end());
        SourceRange range = new SourceRange(open, span.end());
        return new LinkDefinition(range, normalize(label), label.strip(), destination, node.getDestination());
    }

    private static int labelEnd(SourceText source, int from, int to) {
        int offset = from;
        while (offset < to && source.charAt(offset) != ']') {
            offset += source.charAt(offset) == '\\' ? 2 : 1;
        }
        return offset < to ? offset : -1;
    }

    /**
     * Returns whether it is a comment, as some write one that no renderer shows: {@code [//]: # (text)}. What it
     * defines leads nowhere.
     */
    public boolean isComment() {
        return url.isEmpty() || url.equals("#") || label.equals("//") || label.equals("comment");
    }

    /** Returns a label in the form in which labels are compared: trimmed, one space for white space, case folded. */
    public static String normalize(String label) {
        StringBuilder normal = new StringBuilder(label.length());
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                normal.append(c);
            } else if (normal.length() > 0 && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        }
        return normal.toString()
                .strip()
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
