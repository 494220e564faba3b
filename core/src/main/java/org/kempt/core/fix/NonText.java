package org.kempt.core.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.kempt.core.document.Document;
import org.kempt.core.document.Spans;
import org.kempt.core.source.SourceRange;

/** The code, HTML, links and images in the text of a document, by place. */
final class NonText {
    private final Document document;
    private final List<SourceRange> ranges = new ArrayList<>();
    private final int[] lastEnds;

    NonText(Document document) {
        this.document = document;
        for (Class<? extends Node> type : List.of(Code.class, HtmlInline.class, Link.class, Image.class)) {
            document.nodes(type).stream().filter(Spans::has).map(Spans::of).forEach(ranges::add);
        }
        ranges.sort(Comparator.comparingInt(SourceRange::start).thenComparingInt(SourceRange::end));
        lastEnds = new int[ranges.size()];
        for (int i = 0; i < lastEnds.length; i++) {
            lastEnds[i] = Math.max(i == 0 ? 0 : lastEnds[i - 1], ranges.get(i).end());
        }
    }

    /** Returns what lies within {@code range}; empty where something lies across its border. */
    Optional<List<String>> within(SourceRange range) {
        int first = firstFrom(range.start());
        if (first > 0 && lastEnds[first - 1] > range.start()) {
            return Optional.empty();
        }
        List<String> found = new ArrayList<>();
        for (int i = first; i < ranges.size() && ranges.get(i).start() < range.end(); i++) {
            if (ranges.get(i).end() > range.end()) {
                return Optional.empty();
            }
            found.add(document.source().slice(ranges.get(i)));
        }
        return Optional.of(found);
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
