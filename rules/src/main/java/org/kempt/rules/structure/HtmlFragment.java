package org.kempt.rules.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * The HTML of some blocks. Blocks that open an element which is closed elsewhere, or the other way round, can't be moved
 * into an entry, nor can those with a heading or a rule.
 */
final class HtmlFragment extends AbstractVisitor {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> PARTING = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "hr");

    private final Deque<String> open = new ArrayDeque<>();
    private boolean balanced = true;
    private boolean parting;

    private HtmlFragment() {}

    /** Reads the HTML in {@code nodes}. */
    static HtmlFragment of(Iterable<? extends Node> nodes) {
        HtmlFragment fragment = new HtmlFragment();
        nodes.forEach(node -> node.accept(fragment));
        return fragment;
    }

    /** Returns whether every element is opened and closed, and none is a heading or a rule. */
    boolean isSelfContained() {
        return balanced && !parting && open.isEmpty();
    }

    @Override
    public void visit(HtmlBlock block) {
        read(block.getLiteral());
    }

    @Override
    public void visit(HtmlInline inline) {
        read(inline.getLiteral());
    }

    private void read(String html) {
        int at = html.indexOf('<');
        while (at >= 0) {
            int end;
            if (html.startsWith("<!--", at)) {
                end = html.indexOf("-->", at + 4);
            } else {
                end = html.indexOf('>', at);
                if (end > 0) {
                    tag(html.substring(at + 1, end));
                }
            }
            at = end < 0 ? -1 : html.indexOf('<', end);
        }
    }

    /** Takes a tag, given without its angle brackets. */
    private void tag(String tag) {
        boolean closing = tag.startsWith("/");
        int start = closing ? 1 : 0;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        String name = tag.substring(start, end).toLowerCase(Locale.ROOT);
        parting |= PARTING.contains(name);
        if (name.isEmpty() || VOID.contains(name) || tag.endsWith("/")) {
            return;
        }
        if (!closing) {
            open.push(name);
        } else if (open.isEmpty() || !open.pop().equals(name)) {
            balanced = false;
        }
    }
}
