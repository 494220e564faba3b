package org.kempt.rules.entry;

import org.kempt.core.document.Entry;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** The first paragraph of an entry on one line: a line break with the white space round it is a space. */
final class EntryLine {
    private final String text;
    private final int[] offsets;

    private EntryLine(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    static EntryLine of(SourceText source, Entry entry) {
        SourceRange paragraph = entry.parts().paragraph();
        StringBuilder line = new StringBuilder(paragraph.length());
        int[] offsets = new int[paragraph.length() + 1];
        int offset = paragraph.start();
        while (offset < paragraph.end()) {
            char c = source.charAt(offset);
            if (c == '\n' || c == '\r') {
                int end = line.length();
                while (end > 0 && isBlank(line.charAt(end - 1))) {
                    end--;
                }
                line.setLength(end);
                while (offset < paragraph.end() && Character.isWhitespace(source.charAt(offset))) {
                    offset++;
                }
                offsets[line.length()] = offset;
                line.append(' ');
            } else {
                offsets[line.length()] = offset++;
                line.append(c);
            }
        }
        offsets[line.length()] = paragraph.end();
        return new EntryLine(line.toString(), offsets);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    String text() {
        return text;
    }

    /** Returns where a part of the line stands in the source. */
    SourceRange range(int start, int end) {
        return new SourceRange(offsets[start], Math.max(offsets[start], offsets[end]));
    }
}
