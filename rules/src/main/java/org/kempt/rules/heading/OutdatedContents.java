package org.kempt.rules.heading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Contents;
import org.kempt.core.document.Document;
import org.kempt.core.document.Section;
import org.kempt.core.fix.Effect;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;

/** Compares the table of contents with the headings. */
public final class OutdatedContents implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "outdated-contents",
                    RuleCategory.HEADING,
                    "The table of contents leads nowhere, lacks a section, or has it under another name or elsewhere.")
            .fixes(FixAvailability.SOMETIMES, Effect.CONTENTS)
            .build();

    /** Creates the rule. */
    public OutdatedContents() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        document.contents().ifPresent(contents -> check(document, contents, context));
    }

    private static void check(Document document, Contents contents, RuleContext context) {
        Map<ContentsLine, LineMatch> matches = ContentsMatching.of(document, ContentsLine.all(document));
        ContentsEdits edits = new ContentsEdits(document, matches);
        new WrongLines(document, matches, edits).report(context);
        new MisplacedLines(document, matches, edits).report(context);
        Map<Section, ContentsLine> lines = linesBySection(matches);
        ContentsScope scope = ContentsScope.of(document, contents, lines.keySet());
        new MissingLines(document, lines, scope, edits).report(scope.missing(), context);
    }

    private static Map<Section, ContentsLine> linesBySection(Map<ContentsLine, LineMatch> matches) {
        Map<Section, ContentsLine> lines = new LinkedHashMap<>();
        matches.forEach((line, match) -> {
            if (match.hasSection()) {
                lines.putIfAbsent(match.section(), line);
            }
        });
        return lines;
    }

    static Diagnostic.Builder at(ContentsLine line, String message) {
        return Diagnostic.at(
                line.link()
                        .map(link -> link.range())
                        .orElse(line.entry().parts().paragraph()),
                message);
    }
}
