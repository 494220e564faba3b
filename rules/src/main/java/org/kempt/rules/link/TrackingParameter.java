package org.kempt.rules.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import org.kempt.core.source.SourceRange;
import org.kempt.core.text.Wildcards;

/**
 * Finds parameters of addresses that tell a site where its readers come from. Those of sponsors and badges are meant to,
 * so that only entries are looked at, and no campaign of the list itself.
 */
public final class TrackingParameter implements Rule {
    private static final Option<List<String>> ALLOW = Option.strings(
            "allow", List.of(), "Addresses that may keep them, as written in the list; `*` stands for any characters");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "tracking-parameter",
                    RuleCategory.LINK,
                    "The address has parameters that track readers and change nothing of the page.")
            .option(ALLOW)
            .fixes(FixAvailability.ALWAYS, Effect.LINK)
            .build();

    /** Creates the rule. */
    public TrackingParameter() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        List<Address> addresses = EditableAddresses.in(document);
        List<Address> suspects = new ArrayList<>();
        for (Address address : addresses) {
            if (address.text().indexOf('?') > 0 && !address.isImage() && AddressText.isWeb(address.text())) {
                suspects.add(address);
            }
        }
        if (!suspects.isEmpty()) {
            check(document, suspects, Campaign.ownOf(addresses), context);
        }
    }

    private static void check(Document document, List<Address> suspects, Set<String> campaigns, RuleContext context) {
        List<String> allowed = context.option(ALLOW);
        Ranges entries = new Ranges();
        Set<String> urls = new HashSet<>();
        document.entries().forEach(entry -> {
            entries.add(entry.range());
            entry.url().ifPresent(urls::add);
        });
        for (Address address : suspects) {
            String text = address.text();
            boolean isInEntry = entries.contains(address.range().start());
            if ((isInEntry || (address.form() == LinkForm.REFERENCE && urls.contains(text)))
                    && !campaigns.contains(Campaign.of(text))
                    && allowed.stream().noneMatch(pattern -> Wildcards.match(pattern, text))) {
                check(address, text.indexOf('?'), context);
            }
        }
    }

    private static void check(Address address, int mark, RuleContext context) {
        String text = address.text();
        int end = Query.end(text, mark);
        Query query = Query.of(AddressText.host(text), text.substring(mark + 1, end));
        if (query.tracking().isEmpty()) {
            return;
        }
        String kept = query.kept().isEmpty() ? "" : "?" + query.kept();
        SourceRange range =
                new SourceRange(address.range().start() + mark, address.range().start() + end);
        context.report(Diagnostic.at(range, message(query.tracking()))
                .fix(Fix.safe(
                        "Remove what tracks readers", Effect.LINK, edit(range, text.substring(mark, end), kept))));
    }

    /** Returns the smallest edit. */
    private static TextEdit edit(SourceRange range, String before, String after) {
        int start = 0;
        while (start < after.length() && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < after.length() - start
                && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        SourceRange changed = new SourceRange(range.start() + start, range.end() - same);
        return TextEdit.replace(changed, after.substring(start, after.length() - same));
    }

    private static String message(List<String> names) {
        String list = String.join("`, `", names);
        return "`" + list + (names.size() == 1 ? "` only tracks" : "` only track") + " readers; remove "
                + (names.size() == 1 ? "it" : "them");
    }
}
