package org.kempt.rules.text;

import java.util.Optional;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Characters;
import org.kempt.core.document.Document;
import org.kempt.core.document.RareCharacters;
import org.kempt.core.document.TextBlock;
import org.kempt.core.document.TextRun;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Reports punctuation that stands twice. */
public final class RepeatedPunctuation implements Rule {
    /** Never right twice. A colon, a semicolon and a slash are, in code that is not marked as such. */
    private static final String ALWAYS_WRONG = ".,。，、；：";

    private static final String EXCLAMATIONS = "!?！？";

    private static final Option<Boolean> EXCLAMATIONS_TOO =
            Option.bool("exclamations", false, "Whether `!!` and `??` are held to be a mistake, too");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "repeated-punctuation", RuleCategory.TEXT, "A period or a comma stands twice.")
            .option(EXCLAMATIONS_TOO)
            .fixes(FixAvailability.ALWAYS, Effect.TEXT)
            .build();

    /** Creates the rule. */
    public RepeatedPunctuation() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        String marks = context.option(EXCLAMATIONS_TOO) ? ALWAYS_WRONG + EXCLAMATIONS : ALWAYS_WRONG;
        SourceText source = document.source();
        RareCharacters.Offsets repeated = document.rareCharacters().repeated();
        for (int i = 0; i < repeated.size(); i++) {
            int offset = repeated.get(i);
            if (marks.indexOf(source.charAt(offset)) >= 0) {
                int end = end(document, offset);
                if (end > offset + 1 && isMistake(source, offset, end)) {
                    report(source, new SourceRange(offset, end), context);
                }
            }
        }
    }

    /** Returns where equal marks of plain text end that begin at {@code offset}. */
    private static int end(Document document, int offset) {
        Optional<TextRun> run = document.textBlockAt(offset)
                // Two periods in a heading are somebody's idea of an ellipsis.
                .filter(block -> block.kind() != TextBlock.Kind.HEADING)
                .flatMap(block -> block.runAt(offset));
        int end = offset;
        while (run.isPresent()
                && end < run.get().range().end()
                && document.source().charAt(end) == document.source().charAt(offset)) {
            end++;
        }
        return end;
    }

    /** Three periods or more are an ellipsis, two before a slash a path, two between digits or letters a range. */
    private static boolean isMistake(SourceText source, int start, int end) {
        char c = source.charAt(start);
        if (c != '.' && c != ',') {
            // Two are sometimes written for the wide ellipsis.
            return c != '。' || end - start == 2;
        }
        return end - start == 2 && isAfterWord(source, start) && isBeforeGap(source, end);
    }

    private static boolean isAfterWord(SourceText source, int start) {
        if (start == 0) {
            return false;
        }
        int before = source.text().codePointBefore(start);
        return Character.isLetterOrDigit(before) || (Characters.isCloser(before) && before != '`');
    }

    private static boolean isBeforeGap(SourceText source, int end) {
        if (end == source.length()) {
            return true;
        }
        int after = source.text().codePointAt(end);
        return Characters.isSpace(after) || (Characters.isCloser(after) && after != '`');
    }

    private static void report(SourceText source, SourceRange range, RuleContext context) {
        String mark = source.text().substring(range.start(), range.start() + 1);
        SourceRange surplus = new SourceRange(range.start() + 1, range.end());
        String times = range.length() == 2 ? "twice" : range.length() + " times";
        context.report(Diagnostic.at(range, "`" + mark + "` stands here " + times + "; leave one")
                .fix(Fix.safe("Leave one `" + mark + "`", Effect.TEXT, TextEdit.delete(surplus))));
    }
}
