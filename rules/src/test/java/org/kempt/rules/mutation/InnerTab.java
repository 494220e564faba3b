package org.kempt.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.document.Document;
import org.kempt.core.document.TextBlock;
import org.kempt.core.document.TextRun;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;

/** Writes a tab in place of a space between two words. */
final class InnerTab extends SingleEdit {
    InnerTab() {
        super("write a tab between two words", true, "hard-tab");
    }

    @Override
    List<TextEdit> edits(Document document) {
        if (document.layoutConventions().alignsByTabs()) {
            return List.of();
        }
        List<TextEdit> edits = new ArrayList<>();
        for (TextBlock block : document.textBlocks()) {
            for (TextRun run : block.runs()) {
                String text = document.source().slice(run.range());
                for (int i = 1; i + 1 < text.length(); i++) {
                    if (text.charAt(i) == ' ' && isLetter(text, i - 1) && isLetter(text, i + 1)) {
                        int offset = run.range().start() + i;
                        edits.add(TextEdit.replace(new SourceRange(offset, offset + 1), "\t"));
                    }
                }
            }
        }
        return edits;
    }

    private static boolean isLetter(String text, int index) {
        return Character.isLetter(text.charAt(index));
    }
}
