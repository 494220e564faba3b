package org.kempt.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Escapes in JSON what a terminal should not get raw. Such characters stand only within strings, where an escape means the
 * same; those below a space the JSON writer has escaped already.
 */
final class HarmlessJson extends FilterWriter {
    HarmlessJson(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        if (c < 0x7F || TerminalText.isHarmless((char) c)) {
            out.write(c);
        } else {
            out.write(String.format("\\u%04x", c & 0xFFFF));
        }
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(text[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        int plain = from;
        for (int i = from; i < from + length; i++) {
            char c = text.charAt(i);
            if (c >= 0x7F && !TerminalText.isHarmless(c)) {
                out.write(text, plain, i - plain);
                write(c);
                plain = i + 1;
            }
        }
        out.write(text, plain, from + length - plain);
    }
}
