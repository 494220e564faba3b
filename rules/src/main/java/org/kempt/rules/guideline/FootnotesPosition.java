package org.kempt.rules.guideline;

import java.util.List;
import java.util.Locale;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.Heading;
import org.kempt.core.document.Section;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;

/** Reports a section of footnotes above sections of the list. */
public final class FootnotesPosition implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "footnotes-position", RuleCategory.GUIDELINE, "The footnotes stand above a section of the list.")
            .offByDefault()
            .build();

    /** Creates the rule. */
    public FootnotesPosition() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        if (!MainList.isAt(context.repository())) {
            return;
        }
        List<Section> sections = document.sections();
        for (Section section : sections) {
            if (section.heading().isPresent() && isFootnotes(section.title())) {
                sections.stream()
                        .filter(other ->
                                other.range().start() >= section.extent().end())
                        .filter(other -> other.lists().stream().anyMatch(EntryList::hasRecommended))
                        .findFirst()
                        .flatMap(Section::heading)
                        .ifPresent(below -> report(document, section.heading().orElseThrow(), below, context));
            }
        }
    }

    private static boolean isFootnotes(String title) {
        String lower = title.toLowerCase(Locale.ROOT).strip();
        return lower.equals("footnotes") || lower.equals("footnote");
    }

    private static void report(Document document, Heading footnotes, Heading below, RuleContext context) {
        int line = document.source().line(below.range().start());
        context.report(Diagnostic.at(
                        footnotes.range(),
                        "`" + footnotes.text() + "` stands above `" + below.text() + "` (line " + line
                                + "); it belongs at the end of the list")
                .related(below.range(), "a section below it"));
    }
}
