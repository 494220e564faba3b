package org.kempt.rules.link;

import java.util.Comparator;
import java.util.List;
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
import org.kempt.core.source.SourceText;

/** Finds addresses in the text that have no markup, so that only some renderers make links of them. */
public final class BareUrl implements Rule {
    /** More of them are a habit. */
    private static final int MOST = 3;

    private static final int MOST_PERCENT = 2;

    private static final Option<BareUrlStyle> STYLE = Option.choice(
            "style",
            BareUrlStyle.AUTO,
            "`forbid` bare addresses; `auto` is silent in a list with more than 3 of them that make up more than 2 % of"
                    + " its addresses");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "bare-url", RuleCategory.LINK, "An address stands in the text without markup.")
            .severity(Severity.INFO)
            .offByDefault()
            .option(STYLE)
            .fixes(FixAvailability.SOMETIMES, Effect.LINK)
            .build();

    /** Creates the rule. */
    public BareUrl() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        List<Address> bare = bare(document);
        int most = Math.max(MOST, document.addresses().size() * MOST_PERCENT / 100);
        if (context.option(STYLE) == BareUrlStyle.FORBID || bare.size() <= most) {
            bare.forEach(address -> context.report(diagnostic(document, address)));
        }
    }

    private static List<Address> bare(Document document) {
        HtmlLinks htmlLinks = new HtmlLinks(document);
        // What was meant as a link with a name is reported as such.
        Ranges meant = new Ranges();
        LookalikeFinder.in(document).stream()
                .filter(text -> text.kind() != LinkLookalike.Kind.SHORTCUT)
                .map(LinkLookalike::range)
                .sorted(Comparator.comparingInt(SourceRange::start))
                .forEach(meant::add);
        return document.addresses().stream()
                .filter(address -> {
                    int start = address.range().start();
                    return address.form() == LinkForm.BARE
                            && Scheme.hasHost(address.text(), AddressText.webStart(address.text()))
                            && !htmlLinks.contains(start)
                            && !meant.contains(start);
                })
                .toList();
    }

    private static Diagnostic.Builder diagnostic(Document document, Address address) {
        SourceRange range = address.range();
        String found = "`" + address.text() + "` is a bare address; ";
        return isPlain(address.text()) && standsApart(document.source(), range)
                ? Diagnostic.at(range, found + "write `<" + address.text() + ">`, or a link with a name")
                        .fix(Fix.safe(
                                "Put it in angle brackets",
                                Effect.LINK,
                                TextEdit.insert(range.start(), "<"),
                                TextEdit.insert(range.end(), ">")))
                : Diagnostic.at(range, found + "write a link with a name");
    }

    /** Text that touches an address is taken for a part of it, and so are brackets; who knows where it should end. */
    private static boolean isPlain(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c >= 0x7F || "\\[]{}|`\"'*;".indexOf(c) >= 0) {
                return false;
            }
        }
        return AddressText.isWeb(address);
    }

    /**
     * What touches an address before it may be a part of another one; markup within it, such as a star, ends its text in
     * the tree before it ends on the page.
     */
    private static boolean standsApart(SourceText source, SourceRange address) {
        char before = address.start() == 0 ? ' ' : source.charAt(address.start() - 1);
        char after = address.end() == source.length() ? ' ' : source.charAt(address.end());
        return (Character.isWhitespace(before) || "(>:\"'*_~".indexOf(before) >= 0)
                && (Character.isWhitespace(after) || "<).,;:!?'\"_~*|".indexOf(after) >= 0);
    }
}
