package org.kempt.rules.layout;

import org.commonmark.node.SourceSpan;
import org.kempt.core.document.Document;
import org.kempt.core.document.Lines;
import org.kempt.core.source.SourceText;

/**
 * A line of a paragraph that is in a quote.
 *
 * @param line the number of the line
 * @param marks how many {@code >} stand before the text
 * @param indentation the offset after the last of them, or of the line's first character
 * @param text the offset of the text
 */
record LazyLine(int line, int marks, int indentation, int text) {
    /** From this on, indentation keeps an item or the like from being one (CommonMark 0.31, section 5.2). */
    private static final int CODE_INDENTATION = 4;

    static LazyLine of(Document document, SourceSpan span) {
        SourceText source = document.source();
        Lines lines = document.lines();
        int line = lines.at(span.getInputIndex());
        int marks = 0;
        int indentation = lines.start(line);
        for (int i = lines.start(line); i < span.getInputIndex(); i++) {
            if (source.charAt(i) == '>') {
                marks++;
                indentation = i + 1;
            }
        }
        return new LazyLine(line, marks, indentation, Math.max(indentation, firstInk(source, span, lines.end(line))));
    }

    private static int firstInk(SourceText source, SourceSpan span, int end) {
        int text = span.getInputIndex();
        while (text < end && (source.charAt(text) == ' ' || source.charAt(text) == '\t')) {
            text++;
        }
        return text;
    }

    /**
     * Returns whether the line would stay what it is behind one more mark: not so where it would underline a heading or
     * the head of a table, or where only its indentation has kept it from being an item or the like.
     */
    boolean canBeMarked(Document document) {
        SourceText source = document.source();
        boolean indented = text - indentation >= CODE_INDENTATION || source.indexOf('\t', indentation, text) >= 0;
        return (!indented || Character.isLetter(source.charAt(text)))
                && source.charAt(text) != '>'
                && !isUnderline(source, document.lines().inkEnd(line));
    }

    private boolean isUnderline(SourceText source, int end) {
        for (int i = text; i < end; i++) {
            if ("=-|: \t".indexOf(source.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
