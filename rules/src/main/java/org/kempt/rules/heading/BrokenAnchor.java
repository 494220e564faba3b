package org.kempt.rules.heading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Contents;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.document.LinkTargets;
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

/** Reports links outside the table of contents to places that the document does not have. */
public final class BrokenAnchor implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "broken-anchor", RuleCategory.HEADING, "A link leads to a place that the document does not have.")
            .severity(Severity.ERROR)
            .fixes(FixAvailability.SOMETIMES, Effect.LINK)
            .build();

    /** Creates the rule. */
    public BrokenAnchor() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        SourceRange contents = document.contents().map(Contents::range).orElse(SourceRange.at(0));
        LinkTargets targets = null;
        MeantHeadings meant = null;
        Map<String, List<AnchorLink>> lost = new LinkedHashMap<>();
        for (AnchorLink link : AnchorLink.in(document)) {
            if (contents.contains(link.range())) {
                continue;
            }
            targets = targets == null ? LinkTargets.of(document) : targets;
            String fragment = link.fragment();
            if (targets.heading(fragment).isPresent()
                    || targets.headingNamed(fragment).isPresent()
                    || targets.isOther(fragment)) {
                continue;
            }
            Optional<Heading> inOtherCase = targets.headingInOtherCase(fragment);
            if (inOtherCase.isPresent()) {
                context.report(wrongCase(link, inOtherCase.get()));
            } else {
                meant = meant == null ? new MeantHeadings(document) : meant;
                Heading heading = meant.of(link);
                if (heading == null) {
                    lost.computeIfAbsent(fragment, key -> new ArrayList<>()).add(link);
                } else {
                    context.report(wrong(document, link, heading));
                }
            }
        }
        lost.values().forEach(links -> context.report(lost(links)));
    }

    /** Links back to the top are many, and all break at once. */
    private static Diagnostic.Builder lost(List<AnchorLink> links) {
        AnchorLink first = links.get(0);
        String more = links.size() == 1
                ? ""
                : links.size() == 2
                        ? "; another link leads there, too"
                        : "; " + (links.size() - 1) + " more links lead there, too";
        Diagnostic.Builder diagnostic =
                Diagnostic.at(first.range(), "No heading has the anchor `#" + first.fragment() + "`" + more);
        links.stream().skip(1).forEach(link -> diagnostic.related(link.range(), "leads there, too"));
        return diagnostic;
    }

    private static Diagnostic.Builder wrongCase(AnchorLink link, Heading heading) {
        Diagnostic.Builder diagnostic = Diagnostic.at(
                        link.range(),
                        "`#" + link.fragment() + "` leads to `#" + heading.anchor()
                                + "` only on GitHub's own pages, which forgive the wrong case")
                .severity(Severity.WARNING)
                .related(heading.range(), "the heading");
        return fixed(diagnostic, link, heading);
    }

    private static Diagnostic.Builder wrong(Document document, AnchorLink link, Heading heading) {
        int line = document.source().line(heading.range().start());
        Diagnostic.Builder diagnostic = Diagnostic.at(
                        link.range(),
                        "No heading has the anchor `#" + link.fragment() + "`; that of `" + heading.text() + "` (line "
                                + line + ") is `#" + heading.anchor() + "`")
                .related(heading.range(), "the heading that is probably meant");
        return fixed(diagnostic, link, heading);
    }

    /** In HTML an address may be generated, or known to a style or a script: it is changed only where that is asked for. */
    private static Diagnostic.Builder fixed(Diagnostic.Builder diagnostic, AnchorLink link, Heading heading) {
        SourceRange destination = link.destination();
        if (destination == null || heading.anchor().isEmpty()) {
            return diagnostic;
        }
        String anchor = "#" + heading.anchor();
        TextEdit edit = TextEdit.replace(destination, anchor);
        String title = "Link to `" + anchor + "`";
        return diagnostic.fix(
                link.isHtml() ? Fix.unsafe(title, Effect.LINK, edit) : Fix.safe(title, Effect.LINK, edit));
    }
}
