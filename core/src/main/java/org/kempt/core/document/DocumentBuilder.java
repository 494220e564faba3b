package org.kempt.core.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Node;
import org.kempt.core.source.SourceText;

/** Builds a {@link Document}: parses once, then collects headings, sections and lists. */
final class DocumentBuilder {
    private final SourceText source;

    DocumentBuilder(SourceText source) {
        this.source = source;
    }

    Document build() {
        Node root = MarkdownSyntax.parse(source.text());
        NodeIndex nodes = new NodeIndex(root);
        List<Heading> headings = HeadingCollector.collect(source, nodes.headingsAndHtml());
        List<Section> sections = sections(headings);
        ListCollector lists = new ListCollector(source, sections);
        lists.collect(root);
        Contents contents = new ContentsFinder(source).find(lists.outermost(), root);
        return new Document(
                source,
                root,
                nodes,
                headings,
                sections,
                lists.all(),
                CommentCollector.collect(source, nodes.html()),
                contents);
    }

    /** Headings inside lists and quotes begin a section, too: GitHub shows them all alike. */
    private List<Section> sections(List<Heading> headings) {
        List<Section> sections = new ArrayList<>();
        Deque<Section> open = new ArrayDeque<>();
        Section preamble = new Section(null, null, 0);
        sections.add(preamble);
        Section last = preamble;
        for (Heading heading : headings) {
            int start = heading.range().start();
            last.endAt(start);
            while (!open.isEmpty() && open.peek().level() >= heading.level()) {
                open.pop().extendTo(start);
            }
            last = new Section(heading, open.peek(), start);
            open.push(last);
            sections.add(last);
        }
        int end = source.length();
        last.endAt(end);
        open.forEach(section -> section.extendTo(end));
        preamble.extendTo(preamble.range().end());
        return sections;
    }

    /** Returns the last section that begins at or before {@code offset}; binary search over their starts. */
    static Section sectionAt(List<Section> sections, int offset) {
        int low = 0;
        int high = sections.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sections.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sections.get(low);
    }
}
