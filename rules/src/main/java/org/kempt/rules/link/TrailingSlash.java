package org.kempt.rules.link;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Address;
import org.kempt.core.document.Document;
import org.kempt.core.document.LinkForm;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;

/** Finds addresses that end in a slash, or lack one, against the habit of the list. */
public final class TrailingSlash implements Rule {
    private static final int LEAST = 10;
    private static final int MOST_EXCEPTIONS_PERCENT = 10;

    /** Sites on which the page of a project is the same with and without a slash. */
    private static final Set<String> FORGES = Set.of("github.com", "gitlab.com", "bitbucket.org", "codeberg.org");

    private static final Option<SlashStyle> STYLE = Option.choice(
            "style",
            SlashStyle.AUTO,
            "`require` a slash after the address of a home page, or `forbid` one at the end of any address;"
                    + " `auto` does with home pages what at least 90 % of 10 of them do");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "trailing-slash", RuleCategory.LINK, "The address ends in a slash, or lacks one.")
            .severity(Severity.INFO)
            .offByDefault()
            .option(STYLE)
            .fixes(FixAvailability.ALWAYS, Effect.LINK)
            .build();

    /** Creates the rule. */
    public TrailingSlash() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        List<Place> places = document.addresses().stream()
                .flatMap(address -> Stream.ofNullable(Place.of(address)))
                .toList();
        SlashStyle configured = context.option(STYLE);
        SlashStyle style = configured == SlashStyle.AUTO ? habit(places) : configured;
        for (Place place : places) {
            boolean isJudged = place.isHome() || configured == SlashStyle.FORBID;
            if (style == SlashStyle.FORBID && place.hasSlash() && isJudged) {
                context.report(forbidden(place));
            } else if (style == SlashStyle.REQUIRE && place.isHome() && !place.hasSlash()) {
                context.report(required(place));
            }
        }
    }

    private static SlashStyle habit(List<Place> places) {
        long homes = places.stream().filter(Place::isHome).count();
        long slashes =
                places.stream().filter(Place::isHome).filter(Place::hasSlash).count();
        long most = homes * MOST_EXCEPTIONS_PERCENT / 100;
        if (homes < LEAST) {
            return SlashStyle.AUTO;
        }
        return slashes <= most ? SlashStyle.FORBID : homes - slashes <= most ? SlashStyle.REQUIRE : SlashStyle.AUTO;
    }

    private static Diagnostic.Builder forbidden(Place place) {
        SourceRange slash =
                new SourceRange(place.pathEnd(), place.address().range().end());
        TextEdit edit = TextEdit.delete(slash);
        // Any other server may answer to the two addresses with two pages.
        boolean isSafe = place.isHome() || place.isProject();
        String title = "Remove the slash";
        return Diagnostic.at(slash, "The address ends in a slash; remove it")
                .fix(isSafe ? Fix.safe(title, Effect.LINK, edit) : Fix.unsafe(title, Effect.LINK, edit));
    }

    private static Diagnostic.Builder required(Place place) {
        int end = place.address().range().end();
        return Diagnostic.at(SourceRange.at(end), "The address of a home page lacks its slash at the end")
                .fix(Fix.safe("Add a slash", Effect.LINK, TextEdit.insert(end, "/")));
    }

    /**
     * An address that ends with its path.
     *
     * @param pathEnd where it ends without slashes
     * @param isHome whether it is that of a home page
     */
    private record Place(Address address, int pathEnd, boolean isHome) {
        static @Nullable Place of(Address address) {
            String text = address.text();
            int start = AddressText.webStart(text);
            boolean isVisible = address.form() == LinkForm.BARE || address.form() == LinkForm.AUTOLINK;
            if (start == 0 || address.isImage() || isVisible || text.indexOf('?') >= 0 || text.indexOf('#') >= 0) {
                return null;
            }
            int end = text.length();
            while (end > start && text.charAt(end - 1) == '/') {
                end--;
            }
            boolean isHome = AddressText.hostEnd(text, start) >= end;
            return end == start ? null : new Place(address, address.range().start() + end, isHome);
        }

        boolean hasSlash() {
            return pathEnd < address.range().end();
        }

        boolean isProject() {
            String text = address.text();
            long slashes = text.substring(0, pathEnd - address.range().start())
                    .chars()
                    .filter(c -> c == '/')
                    .count();
            return slashes <= 4 && FORGES.contains(AddressText.host(text));
        }
    }
}
