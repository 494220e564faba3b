package org.kempt.rules.heading;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.document.HeadingForm;
import org.kempt.core.document.ListMarker;
import org.kempt.core.document.Section;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceText;

/** Reports a list of many sections without a table of contents. */
public final class MissingContents implements Rule {
    private static final Option<Integer> SECTIONS = Option.integer(
            "sections", 5, 3, 1000, "How many sections a list has at least that needs a table of contents");
    private static final Option<Integer> DEPTH =
            Option.integer("depth", 1, 1, 3, "How many levels of sections the fix puts into it");
    private static final Option<String> TITLE = Option.string("title", "Contents", "The heading that the fix gives it");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "missing-contents", RuleCategory.HEADING, "A list of many sections has no table of contents.")
            .offByDefault()
            .option(SECTIONS)
            .option(DEPTH)
            .option(TITLE)
            .fixes(FixAvailability.ALWAYS, Effect.CONTENTS)
            .build();

    /** Creates the rule. */
    public MissingContents() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        if (document.contents().isPresent()) {
            return;
        }
        List<Section> outermost = outermost(document);
        List<Section> listed = listed(outermost, document.source());
        if (listed.size() < context.option(SECTIONS)) {
            return;
        }
        Heading first = listed.get(0).heading().orElseThrow();
        String message = "The list has " + listed.size() + " sections and no table of contents; it belongs above `"
                + first.text() + "`";
        int offset = document.source().startOfLine(first.range().start());
        String contents = written(document, listed, first.level(), context.option(DEPTH), context.option(TITLE));
        context.report(Diagnostic.at(first.range(), message)
                .fix(Fix.safe("Add a table of contents", Effect.CONTENTS, TextEdit.insert(offset, contents))));
    }

    /** The sections below the title; where the list has several of that level, those after it. */
    private static List<Section> outermost(Document document) {
        List<Section> top = document.sections().stream()
                .filter(section -> section.heading().isPresent()
                        && section.parent().flatMap(Section::heading).isEmpty())
                .toList();
        if (top.size() == 1) {
            return top.get(0).subsections();
        }
        boolean titled = !top.isEmpty() && top.get(0).level() == 1;
        return titled ? top.subList(1, top.size()) : top;
    }

    private static List<Section> listed(List<Section> sections, SourceText source) {
        List<Section> listed = new ArrayList<>();
        for (Section section : sections) {
            Heading heading = section.heading().orElseThrow();
            if (heading.form() != HeadingForm.HTML
                    && HeadingPlace.isFree(heading, source)
                    && !heading.anchor().isEmpty()
                    && !HousekeepingTitles.contains(heading.text())) {
                listed.add(section);
            }
        }
        return listed;
    }

    /** Returns whether the section or one below it recommends something. */
    static boolean hasEntries(Section section) {
        return section.lists().stream()
                        .anyMatch(list -> list.recommended().findAny().isPresent())
                || section.subsections().stream().anyMatch(MissingContents::hasEntries);
    }

    private static String written(Document document, List<Section> sections, int level, int depth, String title) {
        SourceText source = document.source();
        String newline = source.dominantLineEnding().characters();
        char bullet = document.entries()
                .flatMap(entry -> entry.marker().stream())
                .filter(marker -> marker.number().isEmpty())
                .map(ListMarker::symbol)
                .findFirst()
                .orElse('-');
        StringBuilder lines = new StringBuilder();
        lines.append("#".repeat(level))
                .append(' ')
                .append(title)
                .append(newline)
                .append(newline);
        append(sections, "", depth, bullet, source, lines);
        return lines.append(newline).toString();
    }

    /** Nesting ends at the depth that was asked for. */
    private static void append(
            List<Section> sections, String indent, int depth, char bullet, SourceText source, StringBuilder lines) {
        String newline = source.dominantLineEnding().characters();
        for (Section section : sections) {
            Heading heading = section.heading().orElseThrow();
            lines.append(indent)
                    .append(bullet)
                    .append(" [")
                    .append(ContentsText.of(heading, source))
                    .append("](#")
                    .append(heading.anchor())
                    .append(')')
                    .append(newline);
            if (depth > 1) {
                append(listed(section.subsections(), source), indent + "  ", depth - 1, bullet, source, lines);
            }
        }
    }
}
