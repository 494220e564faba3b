package org.kempt.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.document.Document;
import org.kempt.core.document.TextBlock;
import org.kempt.core.document.TextRun;
import org.kempt.core.fix.TextEdit;

/** Puts a character that nobody sees into a word or behind one. */
final class ZeroWidthSpace extends SingleEdit {
    private static final String ZERO_WIDTH_SPACE = "\u200B";

    private final boolean isInWord;

    private ZeroWidthSpace(String place, boolean isToBeRestored, boolean isInWord) {
        super("add a zero-width space " + place, isToBeRestored, "invisible-character");
        this.isInWord = isInWord;
    }

    /** Returns a mutation that puts it between a word and a space. */
    static ZeroWidthSpace behindWord() {
        return new ZeroWidthSpace("behind a word", true, false);
    }

    /** Returns a mutation that puts it into a word: it may have parted two, so that somebody has to look. */
    static ZeroWidthSpace inWord() {
        return new ZeroWidthSpace("into a word", false, true);
    }

    @Override
    List<TextEdit> edits(Document document) {
        List<TextEdit> edits = new ArrayList<>();
        for (TextBlock block : document.textBlocks()) {
            for (TextRun run : block.runs()) {
                String text = document.source().slice(run.range());
                for (int i = 1; i < text.length(); i++) {
                    boolean fits = isInWord ? isLatin(text.charAt(i)) : text.charAt(i) == ' ';
                    if (isLatin(text.charAt(i - 1)) && fits) {
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
