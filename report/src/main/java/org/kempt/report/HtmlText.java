package org.kempt.report;

import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Text of lists in HTML: nothing in it is markup, and what cannot be seen has a sign. */
final class HtmlText {
    private static final int WIDEST = 400;
    private static final int BEFORE_PLACE = 160;
    private static final String CUT = "<span class=\"cut\">…</span>";

    private HtmlText() {}

    /** Returns text as it may stand in an attribute in double quotes, and between tags. */
    static String of(String text) {
        return XmlText.of(TerminalText.of(text));
    }

    /** Returns a message; what stands in it between backticks becomes code. */
    static String message(String message) {
        StringBuilder html = new StringBuilder(message.length() + 32);
        int at = 0;
        while (at < message.length()) {
            int open = message.indexOf('`', at);
            int close = open < 0 ? -1 : message.indexOf('`', open + 1);
            if (close < 0) {
                break;
            }
            html.append(of(message.substring(at, open)));
            html.append("<code>").append(of(message.substring(open + 1, close))).append("</code>");
            at = close + 1;
        }
        return html.append(of(message.substring(at))).toString();
    }

    /** Returns the first line of a place with a mark on it; of a long line what is round the place. */
    static String markedLine(SourceText source, SourceRange place) {
        SourceRange line = source.lineRange(source.line(place.start()));
        int start = Math.min(place.start(), line.end());
        int from = line.length() <= WIDEST ? line.start() : Math.max(line.start(), start - BEFORE_PLACE);
        int to = Math.min(line.end(), from + WIDEST);
        int end = Math.max(start, Math.min(place.end(), to));
        StringBuilder html = new StringBuilder(from > line.start() ? CUT : "");
        html.append(slice(source, from, start));
        html.append("<mark>").append(slice(source, start, end)).append("</mark>");
        html.append(slice(source, end, to));
        return html.append(to < line.end() ? CUT : "").toString();
    }

    private static String slice(SourceText source, int from, int to) {
        return of(source.slice(new SourceRange(from, to)));
    }

    /** Returns a line whose spaces at the end can be seen. */
    static String line(String line) {
        String text = line.stripTrailing();
        String spaces = line.substring(text.length());
        return spaces.isEmpty() ? of(text) : of(text) + "<span class=\"space\">" + of(spaces) + "</span>";
    }

    /** Returns a line with a sign on what it has and {@code other} has not; neither is long. */
    static String changedLine(String line, String other) {
        int least = Math.min(line.length(), other.length());
        int start = 0;
        while (start < least && line.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && line.charAt(line.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        start -= splitsPair(line, start) ? 1 : 0;
        end -= end > 0 && splitsPair(line, line.length() - end) ? 1 : 0;
        String part = line.substring(start, line.length() - end);
        return of(line.substring(0, start))
                + (part.isEmpty() ? "" : "<b>" + of(part) + "</b>")
                + of(line.substring(line.length() - end));
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
