package org.kempt.rules.text;

import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.TextBlock;
import org.kempt.core.document.TextRun;
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
        for (TextBlock block : document.textBlocks()) {
            for (TextRun run : block.runs()) {
                check(document.source(), run.range(), context);
            }
        }
    }

    private static void check(SourceText source, SourceRange run, RuleContext context) {
        int i = run.start();
        while (i < run.end()) {
            char c = source.charAt(i);
            if (c < 0xC2) {
                i++;
                continue;
            }
            int end = c == REPLACEMENT
                    ? replacementsEnd(source, i, run.end())
                    : Misreading.end(source.text(), i, run.end());
            if (end > i && (c != REPLACEMENT || isInWord(source, i, end))) {
                report(source, new SourceRange(i, end), context);
            }
            i = Math.max(end, i + 1);
        }
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
