package org.kempt.rules.guideline;

import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.TextBlock;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Reports thanks to another list at the top of this one. */
public final class InspiredBy implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "inspired-by",
                    RuleCategory.GUIDELINE,
                    "The top of the list says by which other list it is inspired.")
            .offByDefault()
            .build();

    private static final String INSPIRED_BY = "inspired by";
    private static final String AWESOME = "awesome";

    /** Creates the rule. */
    public InspiredBy() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        if (!MainList.isAt(context.repository())) {
            return;
        }
        SourceRange top = ListTop.of(document).range();
        for (TextBlock block : document.textBlocks()) {
            if (block.range().end() > top.end()) {
                return;
            }
            check(document.source(), block.range(), context);
        }
    }

    /** Looks at the addresses of links, too: the name of a list is often only there. */
    private static void check(SourceText source, SourceRange block, RuleContext context) {
        int start = indexOf(source.text(), INSPIRED_BY, block.start(), block.end());
        if (start < 0) {
            return;
        }
        int end = endOfSentence(source.text(), start, block.end());
        if (indexOf(source.text(), AWESOME, start, end) >= 0) {
            context.report(
                    Diagnostic.at(
                            new SourceRange(start, end),
                            "The top of the list is for its subject; thank other lists at its end, for the Awesome badge says enough"));
        }
    }

    private static int indexOf(String text, String words, int from, int to) {
        for (int i = from; i + words.length() <= to; i++) {
            if (text.regionMatches(true, i, words, 0, words.length())) {
                return i;
            }
        }
        return -1;
    }

    /** A period ends a sentence where white space follows it; within an address none does. */
    private static int endOfSentence(String text, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (".!".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1))) {
                return i;
            }
        }
        return to > from && text.charAt(to - 1) == '.' ? to - 1 : to;
    }
}
