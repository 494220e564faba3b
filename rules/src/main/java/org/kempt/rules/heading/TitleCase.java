package org.kempt.rules.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.TextBlock;
import org.kempt.core.document.TextRun;
import org.kempt.core.fix.Applicability;
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

/** Reports headings whose words do not begin with a capital. */
public final class TitleCase implements Rule {
    /** Articles, conjunctions and short prepositions, as the Chicago Manual of Style (17th edition, 8.159) has it. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "if", "in", "into", "nor", "of", "off", "on",
            "or", "per", "so", "than", "the", "to", "up", "via", "vs", "with", "yet");

    private static final Option<Which> HEADINGS = Option.choice(
            "headings", Which.ALL, "Which headings are looked at: only the `title` of the list, or all of them");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "title-case", RuleCategory.HEADING, "A word of a heading does not begin with a capital.")
            .offByDefault()
            .option(HEADINGS)
            .fixes(FixAvailability.ALWAYS, Effect.TEXT)
            .build();

    /** Which headings are looked at. */
    enum Which {
        ALL,
        TITLE
    }

    /** Creates the rule. */
    public TitleCase() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        boolean done = false;
        for (TextBlock block : document.textBlocks()) {
            if (block.kind() == TextBlock.Kind.HEADING && !done) {
                check(document.source(), block, context);
                done = context.option(HEADINGS) == Which.TITLE;
            }
        }
    }

    private static void check(SourceText source, TextBlock block, RuleContext context) {
        List<SourceRange> words = new ArrayList<>();
        for (TextRun run : block.runs()) {
            collectWords(source, run.range(), words);
        }
        List<SourceRange> wrong = new ArrayList<>();
        int start = block.runs().get(0).range().start();
        for (SourceRange range : words) {
            String word = source.slice(range);
            boolean atEdge = !hasWord(source, start, range.start())
                    || !hasWord(source, range.end(), block.range().end());
            if (!isRight(word) && (atEdge || !SMALL.contains(word))) {
                wrong.add(range);
            }
        }
        if (!wrong.isEmpty()) {
            report(source, wrong, context);
        }
    }

    private static void report(SourceText source, List<SourceRange> wrong, RuleContext context) {
        List<TextEdit> edits = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (SourceRange word : wrong) {
            names.add("`" + source.slice(word) + "`");
            SourceRange letter = new SourceRange(word.start(), source.text().offsetByCodePoints(word.start(), 1));
            edits.add(TextEdit.replace(letter, source.slice(letter).toUpperCase(Locale.ROOT)));
        }
        String verb = names.size() == 1 ? " begins" : " begin";
        context.report(
                Diagnostic.at(wrong.get(0), String.join(", ", names) + verb + " with a small letter in this heading")
                        .fix(new Fix("Write a capital", Effect.TEXT, Applicability.UNSAFE, edits)));
    }

    private static boolean hasWord(SourceText source, int from, int to) {
        return source.text().substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Words of letters; what has a digit, a period or a slash in it is the name of something. */
    private static void collectWords(SourceText source, SourceRange run, List<SourceRange> words) {
        int i = run.start();
        while (i < run.end()) {
            int end = i;
            while (end < run.end() && !Character.isWhitespace(source.charAt(end))) {
                end++;
            }
            SourceRange word = letters(source, i, end);
            if (!word.isEmpty()) {
                words.add(word);
            }
            i = end + 1;
        }
    }

    private static SourceRange letters(SourceText source, int from, int to) {
        int start = from;
        while (start < to && !Character.isLetterOrDigit(source.charAt(start)) && source.charAt(start) != ':') {
            start++;
        }
        int end = start;
        while (end < to && (Character.isLetter(source.charAt(end)) || "'’-".indexOf(source.charAt(end)) >= 0)) {
            end++;
        }
        boolean whole = end == to
                || ",;!?)]\"”".indexOf(source.charAt(end)) >= 0
                || (":.".indexOf(source.charAt(end)) >= 0 && end + 1 == to);
        return whole ? new SourceRange(start, end) : SourceRange.at(start);
    }

    /** A word with a capital inside, such as {@code macOS}, is spelled as it is on purpose. */
    private static boolean isRight(String word) {
        return !Character.isLowerCase(word.codePointAt(0)) || !word.equals(word.toLowerCase(Locale.ROOT));
    }
}
