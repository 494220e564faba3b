package org.kempt.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.document.Document;
import org.kempt.core.document.TextBlock;
import org.kempt.core.document.TextRun;
import org.kempt.core.fix.TextEdit;

/** Puts a character that nobody sees into a word. */
final class ZeroWidthSpace extends SingleEdit {
    private static final String ZERO_WIDTH_SPACE = "\u200B";

    ZeroWidthSpace() {
        super("add a zero-width space", true, "invisible-character");
    }

    @Override
    List<TextEdit> edits(Document document) {
        List<TextEdit> edits = new ArrayList<>();
        for (TextBlock block : document.textBlocks()) {
            for (TextRun run : block.runs()) {
                String text = document.source().slice(run.range());
                for (int i = 1; i < text.length(); i++) {
                    if (isLatin(text.charAt(i - 1)) && isLatin(text.charAt(i))) {
                        edits.add(TextEdit.insert(run.range().start() + i, ZERO_WIDTH_SPACE));
                    }
                }
            }
        }
        return edits;
    }

    /** In scripts that are written without spaces the character may say where a line can be broken. */
    private static boolean isLatin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
