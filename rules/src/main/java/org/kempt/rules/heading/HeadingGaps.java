package org.kempt.rules.heading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Heading;
import org.kempt.core.source.SourceText;

/**
 * The blank lines above all headings, or below them. HTML right above or below a heading is a part of it: an anchor, a
 * comment. The gap between two headings counts as one below the first.
 */
final class HeadingGaps {
    private static final int LEAST = 5;
    private static final int PERCENT = 85;
    private static final int DEEPEST = 6;

    /** More blank lines than anybody asks for. */
    private static final int MOST = 9;

    /**
     * Blank lines next to a heading.
     *
     * @param lines how many
     * @param offset where another one belongs
     */
    record Gap(int lines, int offset) {}

    private final Map<Heading, Gap> gaps = new HashMap<>();
    private final int[][] counts = new int[DEEPEST + 1][MOST + 1];

    private HeadingGaps() {}

    static HeadingGaps above(List<TopHeading> headings, SourceText source) {
        HeadingGaps above = new HeadingGaps();
        for (TopHeading top : headings) {
            Node previous = top.node().getPrevious();
            int line = source.line(top.heading().range().start());
            int lines = 0;
            while (line - lines > 1 && isBlank(source, line - lines - 1)) {
                lines++;
            }
            boolean free = previous != null
                    && !(previous instanceof org.commonmark.node.Heading)
                    && !(previous instanceof HtmlBlock && lines == 0);
            if (free && line - lines > 1) {
                above.add(top.heading(), new Gap(lines, source.lineStart(line)));
            }
        }
        return above;
    }

    static HeadingGaps below(List<TopHeading> headings, SourceText source) {
        HeadingGaps below = new HeadingGaps();
        for (TopHeading top : headings) {
            Node next = top.node().getNext();
            int line = source.line(top.heading().range().end());
            int lines = 0;
            while (line + lines < source.lineCount() && isBlank(source, line + lines + 1)) {
                lines++;
            }
            boolean free = next != null && !(next instanceof HtmlBlock && lines == 0);
            if (free && line + lines < source.lineCount()) {
                below.add(top.heading(), new Gap(lines, source.lineStart(line + 1)));
            }
        }
        return below;
    }

    private void add(Heading heading, Gap gap) {
        gaps.put(heading, gap);
        int lines = Math.min(gap.lines(), MOST);
        counts[heading.level()][lines]++;
        counts[0][lines]++;
    }

    private static boolean isBlank(SourceText source, int line) {
        return source.slice(source.lineRange(line)).isBlank();
    }

    /** Returns the gap next to {@code heading}; null where it is at the edge of the text, or HTML belongs to it. */
    @Nullable
    Gap of(Heading heading) {
        return gaps.get(heading);
    }

    /** Returns how many lines are usual: at least 85 % of 5 of the level agree, else of all; 0 where there is no habit. */
    int usual(int level) {
        int[] samples = total(counts[level]) >= LEAST ? counts[level] : counts[0];
        int total = total(samples);
        for (int lines = 0; lines < MOST; lines++) {
            if (total >= LEAST && samples[lines] * 100 >= total * PERCENT) {
                return lines;
            }
        }
        return 0;
    }

    private static int total(int[] samples) {
        int total = 0;
        for (int count : samples) {
            total += count;
        }
        return total;
    }
}
