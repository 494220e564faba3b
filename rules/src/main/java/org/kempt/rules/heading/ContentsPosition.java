package org.kempt.rules.heading;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Contents;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.document.LinkTargets;
import org.kempt.core.document.Section;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;

/** Reports a table of contents that stands below the sections that it leads to. */
public final class ContentsPosition implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "contents-position",
                    RuleCategory.HEADING,
                    "The table of contents stands below a section that it lists.")
            .build();

    /** Creates the rule. */
    public ContentsPosition() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        document.contents().ifPresent(contents -> check(document, contents, context));
    }

    private static void check(Document document, Contents contents, RuleContext context) {
        int start = contents.range().start();
        LinkTargets targets = LinkTargets.of(document);
        Set<Heading> listedAbove = new HashSet<>();
        for (ContentsLine line : ContentsLine.all(document)) {
            line.fragment()
                    .flatMap(targets::heading)
                    .filter(heading -> heading.range().start() < start)
                    .ifPresent(listedAbove::add);
        }
        if (listedAbove.isEmpty()) {
            return;
        }
        Optional<Section> first = document.sections().stream()
                .filter(section ->
                        section.heading().filter(listedAbove::contains).isPresent())
                .filter(MissingContents::hasEntries)
                .filter(section -> !section.extent().contains(contents.range()))
                .findFirst();
        first.ifPresent(section -> report(document, contents, section, context));
    }

    private static void report(Document document, Contents contents, Section first, RuleContext context) {
        Heading heading = first.heading().orElseThrow();
        SourceRange place = contents.section().heading().map(Heading::range).orElse(contents.range());
        int line = document.source().line(heading.range().start());
        context.report(Diagnostic.at(
                        place,
                        "The table of contents stands below `" + heading.text() + "` (line " + line
                                + "), which it lists; it belongs above it")
                .related(heading.range(), "the first section that it lists"));
    }
}
