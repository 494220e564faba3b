package org.kempt.rules.structure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.kempt.core.document.Entry;
import org.kempt.core.document.ListMarker;

/** Says what is indented too little, below which entry, what comes of it, and what to do. */
final class InterruptionMessage {
    private static final int LONGEST_NAME = 60;
    private static final String BLOCK = "block";

    private InterruptionMessage() {}

    static String of(Interruption interruption) {
        List<Node> blocks = interruption.blocks();
        String kind = kind(blocks);
        int count = kind.equals(BLOCK)
                ? blocks.size()
                : blocks.stream().mapToInt(InterruptionMessage::count).sum();
        boolean one = count == 1;
        return (one ? article(kind) + kind : count + " " + kind + "s")
                + " under " + entry(interruption.entry())
                + (one ? " is" : " are") + " indented by " + interruption.column()
                + ", so " + consequence(interruption, one)
                + ": indent " + (one ? "it" : "them") + " by " + interruption.contentColumn();
    }

    private static String consequence(Interruption interruption, boolean one) {
        return switch (interruption.consequence()) {
            case LIST_IS_SPLIT ->
                interruption
                                .entry()
                                .marker()
                                .flatMap(InterruptionMessage::number)
                                .isPresent()
                        ? "the list ends here and numbering restarts"
                        : "the list ends here and another begins";
            case LIST_ENDS -> "the list ends here";
            case LIST_IS_FLAT -> (one ? "it counts" : "they count") + " on in the entry's own list";
        };
    }

    private static Optional<Integer> number(ListMarker marker) {
        OptionalInt number = marker.number();
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static String entry(Entry entry) {
        String name = entry.name();
        if (name.length() > LONGEST_NAME) {
            int end = name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())) - 1);
            name = name.substring(0, end).stripTrailing() + "…";
        }
        String number = entry.marker()
                .flatMap(InterruptionMessage::number)
                .map(value -> " " + value)
                .orElse("");
        if (name.isEmpty()) {
            return number.isEmpty() ? "the entry above" : "entry" + number;
        }
        return "entry" + number + " `" + name + "`";
    }

    private static String article(String kind) {
        return "aeiouH".indexOf(kind.charAt(0)) >= 0 ? "An " : "A ";
    }

    private static String kind(List<Node> blocks) {
        String kind = kind(blocks.get(0));
        return blocks.stream().allMatch(block -> kind.equals(kind(block))) ? kind : BLOCK;
    }

    private static String kind(Node block) {
        if (block instanceof BulletList) {
            return "bullet";
        }
        if (block instanceof OrderedList || block instanceof ListItem) {
            return "numbered item";
        }
        if (block instanceof BlockQuote) {
            return "quote";
        }
        if (block instanceof FencedCodeBlock) {
            return "code block";
        }
        if (block instanceof TableBlock) {
            return "table";
        }
        if (block instanceof HtmlBlock) {
            return "HTML block";
        }
        if (block instanceof Paragraph) {
            return isImage(block) ? "image" : "paragraph";
        }
        return BLOCK;
    }

    private static boolean isImage(Node paragraph) {
        Node only = paragraph.getFirstChild();
        return only instanceof Image && only == paragraph.getLastChild();
    }

    /** Returns the number of items of a list, else 1. */
    private static int count(Node block) {
        int count = 0;
        if (block instanceof ListBlock) {
            for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                count++;
            }
        }
        return Math.max(count, 1);
    }
}
