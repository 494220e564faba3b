package org.kempt.rules.guideline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Address;
import org.kempt.core.document.Document;
import org.kempt.core.document.DocumentLink;
import org.kempt.core.document.LinkForm;
import org.kempt.core.source.SourceRange;

/**
 * The badge that says that a list belongs to the awesome project.
 *
 * @param range the image; of HTML only its address
 * @param destination the address of the image in the source; null for a reference
 * @param url that address
 * @param isLinked whether the badge leads to the project
 */
record AwesomeBadge(SourceRange range, @Nullable SourceRange destination, String url, boolean isLinked) {
    /** Where the project wants its badge to lead. */
    static final String HOME = "https://awesome.re";

    /** The image that the project gives out. */
    static final String IMAGE = "https://awesome.re/badge.svg";

    private static final Set<String> IMAGES =
            Set.of(IMAGE, "https://awesome.re/badge-flat.svg", "https://awesome.re/badge-flat2.svg");

    private static final List<String> HOMES = List.of("awesome.re", "github.com/sindresorhus/awesome");

    /** Returns those in a range of a document, in order. */
    static List<AwesomeBadge> in(Document document, SourceRange within) {
        List<AwesomeBadge> badges = new ArrayList<>();
        List<DocumentLink> links = document.links().stream()
                .filter(link -> within.contains(link.range()))
                .toList();
        List<Address> addresses = document.addresses().stream()
                .filter(address -> address.form() == LinkForm.HTML && within.contains(address.range()))
                .toList();
        // A link of HTML may be round an image of Markdown; there is only one badge it can be for.
        boolean hasLinkInHtml = addresses.stream().anyMatch(address -> !address.isImage() && isHome(address.text()));
        for (DocumentLink image : links) {
            boolean leadsHome = links.stream()
                    .anyMatch(link -> !link.isImage()
                            && isHome(link.url())
                            && link.range().contains(image.range()));
            // Whatever leads to the project is meant as its badge.
            if (image.isImage() && (leadsHome || isBadge(image.url()))) {
                badges.add(new AwesomeBadge(
                        image.range(), image.destination().orElse(null), image.url(), leadsHome || hasLinkInHtml));
            }
        }
        for (Address address : addresses) {
            if (address.isImage() && isBadge(address.text())) {
                badges.add(new AwesomeBadge(address.range(), address.range(), address.text(), hasLinkInHtml));
            }
        }
        badges.sort(Comparator.comparingInt(badge -> badge.range().start()));
        return badges;
    }

    /** Returns whether the image is one that the project gives out. */
    boolean isOfficial() {
        return IMAGES.contains(url);
    }

    /** Returns whether the image is a copy of the project's own, and not a picture that somebody else made. */
    boolean isCopy() {
        return url.toLowerCase(Locale.ROOT).contains("sindresorhus/awesome");
    }

    /** Copies of the badge are on several hosts, some of which are no more. */
    private static boolean isBadge(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.contains("awesome.re/badge")
                || (lower.contains("sindresorhus/awesome") && lower.contains("badge"))
                || lower.contains("shields.io/badge/awesome");
    }

    private static boolean isHome(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        String address = lower.substring(lower.indexOf("://") < 0 ? 0 : lower.indexOf("://") + 3);
        return HOMES.stream()
                .anyMatch(home -> address.equals(home)
                        || address.startsWith(home + "/")
                        || address.startsWith(home + "#")
                        || address.startsWith("www." + home));
    }
}
