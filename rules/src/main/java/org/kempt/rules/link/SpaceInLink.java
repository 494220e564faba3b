package org.kempt.rules.link;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.DocumentLink;
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
import org.kempt.core.source.SourceText;
import org.kempt.rules.link.LinkLookalike.Kind;

/** Finds {@code [name] (address)}, {@code [name](address with spaces)} and {@code [name]( address )}. */
public final class SpaceInLink implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "space-in-link",
                    RuleCategory.LINK,
                    "A link has a space where none belongs: before its address, around it or inside it.")
            .severity(Severity.ERROR)
            .fixes(FixAvailability.SOMETIMES, Effect.LINK)
            .build();

    /** Creates the rule. */
    public SpaceInLink() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        for (LinkLookalike text : LookalikeFinder.in(document)) {
            if (text.kind() == Kind.SPACE_BETWEEN && text.isApart()) {
                context.report(between(document.source(), text));
            } else if (text.kind() == Kind.SPACE_INSIDE) {
                context.report(inside(document.source(), text));
            }
        }
        for (DocumentLink link : document.links()) {
            link.destination().ifPresent(destination -> around(document.source(), link, destination, context));
        }
    }

    private static Diagnostic.Builder between(SourceText source, LinkLookalike text) {
        String link = LinkEdits.link(source, text);
        Diagnostic.Builder diagnostic = Diagnostic.at(
                text.range(), "The space between name and address makes it no link; write `" + link + "`");
        return AddressText.isWeb(source.slice(text.target())) ? diagnostic.fix(made(source, text, true)) : diagnostic;
    }

    private static Diagnostic.Builder inside(SourceText source, LinkLookalike text) {
        String address = source.slice(text.target());
        Diagnostic.Builder diagnostic = Diagnostic.at(
                text.target(), "A space in the address makes it no link; remove it, or write `%20` in its place");
        int path = address.indexOf('/', AddressText.webStart(address));
        boolean inPath = path >= 0 && path < address.indexOf(' ');
        boolean isLocal = !AddressText.isWeb(address);
        return (inPath || isLocal) && address.indexOf('\t') < 0
                ? diagnostic.fix(made(source, text, AddressText.isFile(address)))
                : diagnostic;
    }

    private static Fix made(SourceText source, LinkLookalike text, boolean isSafe) {
        TextEdit edit = TextEdit.replace(text.range(), LinkEdits.link(source, text));
        String title = "Make it a link";
        return isSafe ? Fix.safe(title, Effect.LINK, edit) : Fix.unsafe(title, Effect.LINK, edit);
    }

    /** These spaces do no harm but that they confuse scripts which read addresses. */
    private static void around(SourceText source, DocumentLink link, SourceRange destination, RuleContext context) {
        boolean isBracketed = source.charAt(Math.max(0, destination.start() - 1)) == '<';
        if (source.charAt(link.range().start()) == '<' || destination.isEmpty()) {
            return;
        }
        int start = destination.start() - (isBracketed ? 1 : 0);
        int end = destination.end() + (isBracketed ? 1 : 0);
        int before = start;
        while (isSpace(source.charAt(before - 1))) {
            before--;
        }
        int after = end;
        while (after < link.range().end() && isSpace(source.charAt(after))) {
            after++;
        }
        List<TextEdit> edits = new ArrayList<>();
        if (before < start && source.charAt(before - 1) == '(') {
            edits.add(TextEdit.delete(new SourceRange(before, start)));
        }
        if (after > end && after == link.range().end() - 1) {
            edits.add(TextEdit.delete(new SourceRange(end, after)));
        }
        if (!edits.isEmpty()) {
            context.report(Diagnostic.at(new SourceRange(before, after), "Remove the space around the address")
                    .severity(Severity.WARNING)
                    .fix(Fix.safe("Remove the space", Effect.LINK, edits)));
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
