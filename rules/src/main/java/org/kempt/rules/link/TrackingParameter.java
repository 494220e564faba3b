package org.kempt.rules.link;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Address;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;
import org.kempt.core.text.TrackingParameters;

/** Finds parameters of addresses that tell a site where its readers come from. */
public final class TrackingParameter implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "tracking-parameter",
                    RuleCategory.LINK,
                    "The address has parameters that track readers and change nothing of the page.")
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
        for (Address address : document.addresses()) {
            int mark = address.text().indexOf('?');
            if (mark > 0 && !address.isImage() && AddressText.isWeb(address.text())) {
                check(address, mark, context);
            }
        }
    }

    private static void check(Address address, int mark, RuleContext context) {
        String text = address.text();
        int hash = text.indexOf('#', mark);
        int end = hash < 0 ? text.length() : hash;
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

    /**
     * The parameters of an address.
     *
     * @param kept those that may select what is shown, joined as they were
     * @param tracking the names of the others
     */
    private record Query(String kept, List<String> tracking) {
        private static final String ENTITY = "&amp;";

        static Query of(String host, String query) {
            StringBuilder kept = new StringBuilder();
            List<String> tracking = new ArrayList<>();
            int start = 0;
            String separator = "";
            while (start <= query.length()) {
                int and = query.indexOf('&', start);
                int end = and < 0 ? query.length() : and;
                String parameter = query.substring(start, end);
                if (!parameter.isEmpty() && TrackingParameters.isOne(host, parameter)) {
                    int equals = parameter.indexOf('=');
                    tracking.add(equals < 0 ? parameter : parameter.substring(0, equals));
                } else {
                    kept.append(kept.length() == 0 ? "" : separator).append(parameter);
                }
                separator = query.startsWith(ENTITY, end) ? ENTITY : "&";
                start = end + separator.length();
            }
            return new Query(kept.toString(), tracking);
        }
    }
}
