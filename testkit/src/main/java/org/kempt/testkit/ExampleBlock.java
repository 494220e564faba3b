package org.kempt.testkit;

import org.kempt.core.source.SourceRange;

/**
 * A fenced block of an example.
 *
 * @param line the line of the opening fence in the document, from 1
 * @param range all of it in the document, fences included, without the line ending behind it
 * @param text what is between the fences, invisible characters as they are meant
 */
record ExampleBlock(int line, SourceRange range, String text) {

    /** Returns the Markdown of a block, with fences that are long enough for {@code text}. */
    static String render(String info, String text) {
        String shown = InvisibleCharacters.show(text);
        String fence = "```";
        while (shown.contains(fence)) {
            fence += "`";
        }
        String end = shown.isEmpty() || shown.endsWith("\n") ? "" : "\n";
        return fence + info + "\n" + shown + end + fence;
    }
}
