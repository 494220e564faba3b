package org.kempt.rules.heading;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Anchors;
import org.kempt.core.document.Characters;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.document.HeadingForm;
import org.kempt.core.document.Spans;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Reports headings with too much space round their {@code #}, and lines that are none because they lack it. */
public final class HeadingSpace implements Rule {
    private static final int DEEPEST = 6;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "heading-space",
                    RuleCategory.HEADING,
                    "The `#` of a heading has no space after it, too many, or some before it.")
            .fixes(FixAvailability.SOMETIMES, Effect.HEADING)
            .build();

    /** Creates the rule. */
    public HeadingSpace() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        SourceText source = document.source();
        for (TopHeading top : TopHeading.in(document)) {
            if (top.heading().form() == HeadingForm.ATX
                    && !top.heading().textRange().isEmpty()) {
                checkHeading(top.heading(), source, context);
            }
        }
        boolean hasTitle = document.headings().stream().anyMatch(heading -> heading.level() == 1);
        for (Node node = document.root().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph && Spans.has(node)) {
                checkParagraph(Spans.of(node), !hasTitle && node.getPrevious() == null, document, context);
            }
        }
    }

    private static void checkHeading(Heading heading, SourceText source, RuleContext context) {
        SourceRange range = heading.range();
        SourceRange text = heading.textRange();
        List<TextEdit> edits = new ArrayList<>();
        List<String> flaws = new ArrayList<>();
        int lineStart = source.startOfLine(range.start());
        int mark = source.indexOf('#', range.start(), range.end());
        if (lineStart < mark) {
            edits.add(TextEdit.delete(new SourceRange(lineStart, mark)));
            flaws.add("is indented");
        }
        SourceRange gap = new SourceRange(mark + heading.level(), text.start());
        if (gap.start() < gap.end() && !source.slice(gap).equals(" ") && isBlank(source, gap)) {
            edits.add(TextEdit.replace(gap, " "));
            flaws.add("has more than a space after its `#`");
        }
        int closing = text.end();
        while (closing < range.end() && isBlank(source.charAt(closing))) {
            closing++;
        }
        SourceRange before = new SourceRange(text.end(), closing);
        if (closing < range.end()
                && source.charAt(closing) == '#'
                && !source.slice(before).equals(" ")) {
            edits.add(TextEdit.replace(before, " "));
            flaws.add("has more than a space before its closing `#`");
        }
        if (!edits.isEmpty()) {
            context.report(Diagnostic.at(range, "`" + heading.text() + "` " + String.join(" and ", flaws))
                    .fix(Fix.safe("Leave one space", Effect.HEADING, edits)));
        }
    }

    /** One {@code #} before a word is more often a tag than a heading, unless the text begins with it and lacks a title. */
    private static void checkParagraph(
            SourceRange paragraph, boolean mayBeTitle, Document document, RuleContext context) {
        SourceText source = document.source();
        int text = paragraph.start();
        while (text < paragraph.end() && source.charAt(text) == '#') {
            text++;
        }
        int level = text - paragraph.start();
        if (level == 0 || level > DEEPEST || text == paragraph.end() || (level == 1 && !mayBeTitle)) {
            return;
        }
        int end = Math.min(paragraph.end(), source.endOfLine(text));
        int first = source.text().codePointAt(text);
        SourceRange line = new SourceRange(paragraph.start(), end);
        if (!beginsTitle(first) || source.slice(line).contains(" #")) {
            return;
        }
        Diagnostic.Builder diagnostic = Diagnostic.at(
                        line, "This is no heading: a space is missing after `" + "#".repeat(level) + "`")
                .severity(Severity.ERROR);
        String anchor = Anchors.slug(source.slice(new SourceRange(text, end)).strip());
        boolean isTaken = document.headings().stream()
                .anyMatch(heading -> heading.anchor().equals(anchor));
        if (end == paragraph.end() && source.startOfLine(paragraph.start()) == paragraph.start() && !isTaken) {
            boolean wrongSpace = Characters.isSpace(first);
            TextEdit edit =
                    wrongSpace ? TextEdit.replace(new SourceRange(text, text + 1), " ") : TextEdit.insert(text, " ");
            diagnostic.fix(Fix.safe("Add the space", Effect.HEADING, edit));
        }
        context.report(diagnostic);
    }

    private static boolean beginsTitle(int c) {
        return Character.isLetter(c) || Characters.isSymbol(c) || Characters.isSpace(c) || c == '[';
    }

    private static boolean isBlank(SourceText source, SourceRange range) {
        for (int i = range.start(); i < range.end(); i++) {
            if (!isBlank(source.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
