package org.kempt.rules.heading;

import java.util.List;
import java.util.Locale;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Characters;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
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

/** Reports headings that end in punctuation. */
public final class HeadingPunctuation implements Rule {
    private static final String USUAL = ".,;:。，；：、";

    /** So many headings that end in the same mark, and at least a quarter of all, are a habit. */
    private static final int LEAST_WITH_MARK = 3;

    private static final int LONGEST_TITLE = 4;

    private static final Option<String> MARKS =
            Option.string("marks", USUAL, "Characters that no heading should end in");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "heading-punctuation", RuleCategory.HEADING, "A heading ends in a colon, a period or the like.")
            .option(MARKS)
            .fixes(FixAvailability.SOMETIMES, Effect.TEXT)
            .build();

    /** Creates the rule. */
    public HeadingPunctuation() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        String marks = context.option(MARKS);
        List<Heading> headings =
                TopHeading.in(document).stream().map(TopHeading::heading).toList();
        for (Heading heading : headings) {
            String text = heading.text();
            char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
            boolean wrong = marks.indexOf(last) >= 0 && !isPartOfName(text) && !isSentence(text);
            if (wrong && (!marks.equals(USUAL) || !isHabit(headings, last))) {
                report(heading, last, document.source(), context);
            }
        }
    }

    private static boolean isHabit(List<Heading> headings, char mark) {
        long count = headings.stream()
                .filter(heading -> heading.text().endsWith(String.valueOf(mark)))
                .count();
        return count >= LEAST_WITH_MARK && count * 4 >= headings.size();
    }

    /** An ellipsis, an abbreviation, or a shortcode like {@code :tada:}. */
    private static boolean isPartOfName(String text) {
        int last = text.length() - 1;
        if (text.charAt(last) == ':') {
            return Characters.shortcodeStart(text, 0, text.length()) < text.length();
        }
        if (text.charAt(last) != '.') {
            return false;
        }
        int word = last;
        while (word > 0 && (Character.isLetterOrDigit(text.charAt(word - 1)) || text.charAt(word - 1) == '.')) {
            word--;
        }
        boolean hasOther = text.substring(word, last).indexOf('.') >= 0;
        return hasOther || isAbbreviation(text.substring(word, last));
    }

    private static boolean isAbbreviation(String word) {
        return List.of("co", "corp", "etc", "inc", "jr", "ltd", "misc", "no", "sr", "vs")
                        .contains(word.toLowerCase(Locale.ROOT))
                || word.length() == 1;
    }

    /** What is as long as a sentence, or consists of two, is one. */
    private static boolean isSentence(String text) {
        int words = 1;
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == ' ') {
                words++;
                if (Characters.isTerminal(text.charAt(i - 1))) {
                    return true;
                }
            }
        }
        return words > LONGEST_TITLE && Characters.isTerminal(text.charAt(text.length() - 1));
    }

    private static void report(Heading heading, char mark, SourceText source, RuleContext context) {
        Diagnostic.Builder diagnostic =
                Diagnostic.at(heading.range(), "`" + heading.text() + "` ends in `" + mark + "`; a heading needs none");
        int end = heading.textRange().end();
        if (end > heading.textRange().start() && source.charAt(end - 1) == mark) {
            int start = end - 1;
            while (start > heading.textRange().start() && source.charAt(start - 1) == ' ') {
                start--;
            }
            diagnostic.fix(
                    Fix.safe("Remove `" + mark + "`", Effect.TEXT, TextEdit.delete(new SourceRange(start, end))));
        }
        context.report(diagnostic);
    }
}
