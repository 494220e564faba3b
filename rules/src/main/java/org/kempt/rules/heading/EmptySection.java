package org.kempt.rules.heading;

import java.util.Arrays;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Characters;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.document.Section;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceText;

/** Reports headings with nothing below them, or with too few entries. */
public final class EmptySection implements Rule {
    private static final Option<Integer> MIN_ENTRIES = Option.integer(
            "min-entries",
            0,
            0,
            1_000,
            "How many entries a section has at least, those of its subsections counted; sections without any entry, such as"
                    + " prose, are left alone");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "empty-section", RuleCategory.HEADING, "A heading has nothing below it.")
            .option(MIN_ENTRIES)
            .build();

    /** Creates the rule. */
    public EmptySection() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        for (Section section : document.sections()) {
            Heading heading = section.heading().orElse(null);
            if (heading != null
                    && section.subsections().isEmpty()
                    && !speaksForItself(heading, document.source())
                    && HeadingPlace.isFree(heading, document.source())
                    && isEmpty(
                            document.source(),
                            heading.range().end(),
                            section.range().end())) {
                context.report(Diagnostic.at(
                        heading.range(), "`" + heading.text() + "` has nothing below it; fill or remove it"));
            }
        }
        int least = context.option(MIN_ENTRIES);
        if (least > 0) {
            reportFew(document, least, context);
        }
    }

    private static void reportFew(Document document, int least, RuleContext context) {
        int[] starts = document.entries()
                .mapToInt(entry -> entry.range().start())
                .sorted()
                .toArray();
        for (Section section : document.sections()) {
            int count = indexOf(starts, section.extent().end())
                    - indexOf(starts, section.extent().start());
            if (section.heading().isPresent() && count > 0 && count < least) {
                Heading heading = section.heading().get();
                String found = count == 1 ? "` has only one entry; " : "` has only " + count + " entries; ";
                context.report(Diagnostic.at(
                        heading.range(), "`" + heading.text() + found + "a section needs at least " + least));
            }
        }
    }

    /** Returns the index of the first number that is at least {@code wanted}. */
    private static int indexOf(int[] numbers, int wanted) {
        int found = Arrays.binarySearch(numbers, wanted);
        return found >= 0 ? found : -found - 1;
    }

    /** A heading with a link, and one that is a whole sentence, says all there is to say. */
    private static boolean speaksForItself(Heading heading, SourceText source) {
        String text = source.slice(heading.textRange());
        String visible = heading.text();
        return text.contains("](")
                || text.contains("][")
                || text.contains("<a ")
                || visible.isEmpty()
                || Characters.isTerminal(visible.codePointBefore(visible.length()));
    }

    /** Comments, closing tags and rules are nothing; everything else is something. */
    private static boolean isEmpty(SourceText source, int from, int to) {
        String text = source.text();
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (text.startsWith("<!--", i)) {
                int end = text.indexOf("-->", i + 4);
                i = end < 0 ? to : end + 3;
            } else if (text.startsWith("</", i)) {
                int end = text.indexOf('>', i);
                i = end < 0 ? to : end + 1;
            } else if (Character.isWhitespace(c) || (isRuleCharacter(c) && isRule(source, i))) {
                i++;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isRuleCharacter(char c) {
        return c == '-' || c == '*' || c == '_';
    }

    private static boolean isRule(SourceText source, int offset) {
        char rule = source.charAt(offset);
        int count = 0;
        for (int i = source.startOfLine(offset); i < source.endOfLine(offset); i++) {
            char c = source.charAt(i);
            if (c == rule) {
                count++;
            } else if (!Character.isWhitespace(c)) {
                return false;
            }
        }
        return count >= 3;
    }
}
