package org.kempt.rules.guideline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Address;
import org.kempt.core.document.Document;
import org.kempt.core.document.DocumentLink;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.LinkForm;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;

/** Reports badges that show the state of the list's own builds. */
public final class CiBadge implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "ci-badge", RuleCategory.GUIDELINE, "A badge shows the state of a build, which no reader needs.")
            .offByDefault()
            .build();

    /** Parts of the addresses of such badges, in lower case; all parts of one line are in it. */
    private static final List<List<String>> ADDRESSES = List.of(
            List.of("github.com/", "/actions/workflows/", "badge.svg"),
            List.of("github.com/", "/workflows/", "badge.svg"),
            List.of("shields.io/github/actions/workflow/"),
            List.of("shields.io/github/workflow/status/"),
            List.of("shields.io/github/checks-status/"),
            List.of("shields.io/travis"),
            List.of("shields.io/circleci/"),
            List.of("shields.io/appveyor/"),
            List.of("shields.io/gitlab/pipeline"),
            List.of("travis-ci."),
            List.of("circleci.com/"),
            List.of("ci.appveyor.com/"),
            List.of("gitlab", "/pipeline.svg"),
            List.of("dev.azure.com/", "/_apis/build/status"),
            List.of("api.cirrus-ci.com/"),
            List.of("semaphoreci.com/badges/"),
            List.of("badge.buildkite.com/"));

    /** Creates the rule. */
    public CiBadge() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        if (!MainList.isAt(context.repository())) {
            return;
        }
        List<SourceRange> badges = badges(document);
        if (badges.isEmpty()) {
            return;
        }
        List<SourceRange> lists =
                document.lists().stream().map(EntryList::range).toList();
        for (SourceRange badge : badges) {
            // The badge of something that a list names speaks of that.
            if (lists.stream().noneMatch(list -> list.contains(badge))) {
                context.report(Diagnostic.at(
                        badge,
                        "This badge shows the state of a build, which only you need to know; remove it, GitHub tells you of"
                                + " failures"));
            }
        }
    }

    private static List<SourceRange> badges(Document document) {
        List<SourceRange> badges = new ArrayList<>();
        for (DocumentLink link : document.links()) {
            if (link.isImage() && isBadge(link.url())) {
                badges.add(link.range());
            }
        }
        for (Address address : document.addresses()) {
            if (address.form() == LinkForm.HTML && address.isImage() && isBadge(address.text())) {
                badges.add(address.range());
            }
        }
        badges.sort(Comparator.comparingInt(SourceRange::start));
        return badges;
    }

    private static boolean isBadge(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return ADDRESSES.stream().anyMatch(parts -> parts.stream().allMatch(lower::contains));
    }
}
