package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Where the first paragraph of an entry goes on in another line for no other reason than the length of the line. A hard line
 * break is none of these, nor is a line that begins with an image, a link, HTML or what looks like a marker: it was put on a
 * line of its own.
 */
public final class LineWraps {
    private LineWraps() {}

    /** Returns the ranges from the end of a line's text to the beginning of the next line's, in order. */
    public static List<SourceRange> in(SourceText source, Entry entry) {
        List<SourceRange> wraps = new ArrayList<>();
        SourceRange paragraph = entry.parts().paragraph();
        int content = entry.marker().map(ListMarker::contentIndent).orElse(0);
        int line = source.startOfNextLine(paragraph.start());
        while (line < paragraph.end()) {
            SourceRange wrap = new SourceRange(endOfText(source, line), startOfText(source, line));
            if (!isHardBreak(source, wrap) && isWrap(source, wrap, wrap.end() - line >= content)) {
                wraps.add(wrap);
            }
            line = source.startOfNextLine(line);
        }
        return wraps;
    }

    private static boolean isHardBreak(SourceText source, SourceRange wrap) {
        return source.charAt(wrap.start() - 1) == '\\'
                || (source.charAt(wrap.start()) == ' ' && source.charAt(wrap.start() + 1) == ' ');
    }

    /** A line that is not indented belongs to the entry only because nothing parts it: it has to go on with a sentence. */
    private static boolean isWrap(SourceText source, SourceRange wrap, boolean indented) {
        int first = source.text().codePointAt(wrap.end());
        boolean ownLine = "![<-+*>|".indexOf(first) >= 0
                || Character.isDigit(first)
                || (first > 0x7F && !Character.isLetter(first));
        boolean afterHtml = source.charAt(wrap.start() - 1) == '>';
        return !ownLine && !afterHtml && (indented || Character.isLowerCase(first));
    }

    private static int endOfText(SourceText source, int nextLine) {
        int end = nextLine;
        while (end > 0 && isWhite(source.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int startOfText(SourceText source, int line) {
        int start = line;
        while (start < source.length() && (source.charAt(start) == ' ' || source.charAt(start) == '\t')) {
            start++;
        }
        return start;
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
