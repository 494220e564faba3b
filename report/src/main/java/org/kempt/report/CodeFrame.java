package org.kempt.report;

import java.io.IOException;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;
import org.kempt.core.text.CharacterWidth;

/** Shows the line of a place with a mark under the place; a long line only around it. */
final class CodeFrame {
    private static final int WIDEST = 96;
    private static final int BEFORE_PLACE = 40;
    private static final String CUT = "…";

    private final SourceText source;
    private final Colors colors;

    CodeFrame(SourceText source, Colors colors) {
        this.source = source;
        this.colors = colors;
    }

    /** Writes two lines: the first line of {@code place} with its number, and the mark below. */
    void write(SourceRange place, Severity severity, Appendable out) throws IOException {
        int line = source.line(place.start());
        SourceRange whole = source.lineRange(line);
        int start = Math.min(place.start(), whole.end());
        int end = Math.max(start, Math.min(place.end(), whole.end()));
        SourceRange window = window(whole, start);
        int markEnd = Math.min(end, window.end());

        String before = (window.start() > whole.start() ? CUT : "") + shown(window.start(), start);
        String marked = shown(start, markEnd);
        String after = shown(markEnd, window.end()) + (window.end() < whole.end() ? CUT : "");
        String gutter = Integer.toString(line);
        String mark = "^".repeat(Math.max(1, TerminalText.width(marked)));

        out.append("  ").append(colors.dim(gutter + " | ")).append(before).append(marked);
        out.append(after).append('\n');
        out.append("  ").append(colors.dim(" ".repeat(gutter.length()) + " | "));
        out.append(" ".repeat(TerminalText.width(before)));
        out.append(colors.severity(severity, mark)).append('\n');
    }

    /** Returns the part of the line to show, without looking at more of a very long line than that. */
    private SourceRange window(SourceRange whole, int place) {
        if (whole.length() <= WIDEST && TerminalText.width(shown(whole.start(), whole.end())) <= WIDEST) {
            return whole;
        }
        int from = walk(place, whole.start(), BEFORE_PLACE, -1);
        int room = WIDEST - TerminalText.width(shown(from, place));
        return new SourceRange(from, walk(place, whole.end(), room, 1));
    }

    /** Returns how far from {@code offset} towards {@code limit} one gets with {@code room} columns. */
    private int walk(int offset, int limit, int room, int direction) {
        String text = source.text();
        int at = offset;
        int left = room;
        while (at != limit) {
            int codePoint = direction < 0 ? text.codePointBefore(at) : text.codePointAt(at);
            left -= codePoint == '\t' ? 4 : CharacterWidth.of(codePoint);
            if (left < 0) {
                break;
            }
            at += direction * Character.charCount(codePoint);
        }
        return at;
    }

    private String shown(int start, int end) {
        return TerminalText.of(source.slice(new SourceRange(start, end)));
    }
}
