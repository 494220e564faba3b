package org.kempt.rules.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.DocumentLink;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryLink;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Finds links whose names say nothing of where they lead. */
public final class VagueLinkName implements Rule {
    private static final Set<String> IN_SENTENCE = Set.of(
            "here",
            "click here",
            "click",
            "click me",
            "see here",
            "look here",
            "go here",
            "over here",
            "link",
            "the link",
            "this",
            "this one",
            "this link",
            "this page",
            "this site",
            "this website",
            "this url");

    private static final Set<String> AS_NAME = Set.of(
            "more", "read more", "learn more", "see more", "more info", "more details", "details", "info", "url");

    /** The length of the longest of these names. */
    private static final int LONGEST_NAME = 12;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "vague-link-name", RuleCategory.LINK, "The name of a link does not say where it leads.")
            .severity(Severity.INFO)
            .build();

    /** Creates the rule. */
    public VagueLinkName() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        List<DocumentLink> suspects = new ArrayList<>();
        for (DocumentLink link : document.links()) {
            if (!link.isImage() && mayBeVague(link.text())) {
                suspects.add(link);
            }
        }
        if (!suspects.isEmpty()) {
            check(document, suspects, context);
        }
    }

    private static boolean mayBeVague(String text) {
        if (text.length() > LONGEST_NAME) {
            return false;
        }
        String name = text.toLowerCase(Locale.ROOT);
        return IN_SENTENCE.contains(name) || AS_NAME.contains(name);
    }

    private static void check(Document document, List<DocumentLink> suspects, RuleContext context) {
        Set<SourceRange> mainLinks = new HashSet<>();
        List<SourceRange> descriptions = new ArrayList<>();
        document.entries().forEach(entry -> {
            entry.link()
                    .filter(link -> isNameOf(entry, link))
                    .map(EntryLink::range)
                    .ifPresent(mainLinks::add);
            entry.description().ifPresent(descriptions::add);
        });
        int next = 0;
        for (DocumentLink link : suspects) {
            while (next < descriptions.size()
                    && descriptions.get(next).end() <= link.range().start()) {
                next++;
            }
            String name = link.text().toLowerCase(Locale.ROOT);
            boolean isMain = mainLinks.contains(link.range()) && AS_NAME.contains(name);
            boolean isDescribed =
                    next < descriptions.size() && descriptions.get(next).contains(link.range());
            boolean isVague =
                    isMain || (IN_SENTENCE.contains(name) && (isDescribed || mainLinks.contains(link.range())));
            if (isVague && !isTag(document.source(), link) && !isOwnName(link, name)) {
                context.report(Diagnostic.at(
                        link.range(), "`" + link.text() + "` does not say where the link leads; name what is there"));
            }
        }
    }

    /** After a plain title, a link such as {@code [link](url)} is a tag. */
    private static boolean isNameOf(Entry entry, EntryLink link) {
        return entry.parts().nameRange().filter(link.nameRange()::equals).isPresent();
    }

    private static boolean isTag(SourceText source, DocumentLink link) {
        int start = link.range().start();
        int end = link.range().end();
        return start > 0
                && end < source.length()
                && "[(|{".indexOf(source.charAt(start - 1)) >= 0
                && "])|},;".indexOf(source.charAt(end)) >= 0;
    }

    /** Something may be called so: {@code [HERE](https://here.com)}, {@code [click](https://github.com/pallets/click)}. */
    private static boolean isOwnName(DocumentLink link, String name) {
        String url = link.url();
        String host = AddressText.host(url);
        String page = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        return host.startsWith(name + ".")
                || host.contains("." + name + ".")
                || page.toLowerCase(Locale.ROOT).endsWith("/" + name);
    }
}
