package org.kempt.rules.heading;

import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Characters;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.document.Section;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceText;

/** Reports headings with nothing below them. */
public final class EmptySection implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "empty-section", RuleCategory.HEADING, "A heading has nothing below it.")
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
