package org.kempt.rules.layout;

import org.commonmark.node.Node;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Spans;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.source.SourceRange;

/**
 * Puts one marker of emphasis in the place of another.
 *
 * @param subject what is marked
 * @param expected what is to mark it
 */
record MarkerExchange(String subject, String expected) {

    /** Reports emphasis that has another marker than is expected. */
    void check(Node emphasis, String marker, RuleContext context) {
        if (marker.equals(expected)) {
            return;
        }
        SourceRange range = Spans.of(emphasis);
        SourceRange opening = new SourceRange(range.start(), range.start() + marker.length());
        SourceRange closing = new SourceRange(range.end() - marker.length(), range.end());
        String message = subject + " is marked by `" + marker + "` here: use `" + expected + "`";
        context.report(Diagnostic.at(range, message)
                .fix(Fix.safe(
                        "Mark it by `" + expected + "`",
                        Effect.LAYOUT,
                        TextEdit.replace(opening, expected),
                        TextEdit.replace(closing, expected))));
    }
}
