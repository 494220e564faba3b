package org.kempt.rules.text;

import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.RareCharacters;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Reports text that was written as UTF-8 and read as something else. */
public final class Mojibake implements Rule {
    private static final char REPLACEMENT = '\uFFFD';

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "mojibake", RuleCategory.TEXT, "Characters were garbled by a wrong encoding.")
            .fixes(FixAvailability.SOMETIMES, Effect.TEXT)
            .build();

    /** Creates the rule. */
    public Mojibake() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        SourceText source = document.source();
        RareCharacters.Offsets unusual = document.rareCharacters().unusual();
        int done = 0;
        for (int i = 0; i < unusual.size(); i++) {
            int offset = unusual.get(i);
            if (offset >= done && mayBegin(source, offset)) {
                int runEnd = runEnd(document, offset);
                int end = end(source, offset, runEnd);
                if (end > offset) {
                    report(source, new SourceRange(offset, end), context);
                }
                done = end;
            }
        }
    }

    /** A quick look, which spares most characters the search for the text that they are part of. */
    private static boolean mayBegin(SourceText source, int offset) {
        return source.charAt(offset) == REPLACEMENT || Misreading.end(source.text(), offset, source.length()) > offset;
    }

    /** Returns the end of the plain text in which {@code offset} lies; {@code offset} where it lies in none. */
    private static int runEnd(Document document, int offset) {
        return document.textBlockAt(offset)
                .flatMap(block -> block.runAt(offset))
                .map(run -> run.range().end())
                .orElse(offset);
    }

    private static int end(SourceText source, int offset, int runEnd) {
        if (source.charAt(offset) != REPLACEMENT) {
            return Misreading.end(source.text(), offset, runEnd);
        }
        int end = replacementsEnd(source, offset, runEnd);
        return end > offset && isInWord(source, offset, end) ? end : offset;
    }

    /** A text on encodings shows the character by itself. */
    private static boolean isInWord(SourceText source, int start, int end) {
        return end - start > 1
                || (start > 0 && Character.isLetterOrDigit(source.charAt(start - 1)))
                || (end < source.length() && Character.isLetterOrDigit(source.charAt(end)));
    }

    private static int replacementsEnd(SourceText source, int from, int to) {
        int end = from;
        while (end < to && source.charAt(end) == REPLACEMENT) {
            end++;
        }
        return end;
    }

    private static void report(SourceText source, SourceRange range, RuleContext context) {
        String garbled = source.slice(range);
        if (garbled.charAt(0) == REPLACEMENT) {
            context.report(Diagnostic.at(
                    range, "A character was lost here when the text was saved in another encoding; write it again"));
            return;
        }
        String meant = Misreading.meant(garbled);
        context.report(Diagnostic.at(
                        range,
                        "`" + garbled + "` is what a wrong encoding makes of `" + meant + "`; save the text as UTF-8")
                .fix(Fix.unsafe("Replace it by `" + meant + "`", Effect.TEXT, TextEdit.replace(range, meant))));
    }
}
