package org.kempt.rules.link;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.LinkDefinition;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceText;

/** Finds references to definitions that the document does not have. */
public final class UndefinedReference implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "undefined-reference",
                    RuleCategory.LINK,
                    "A link refers to a definition that the document does not have, so that it is no link.")
            .severity(Severity.ERROR)
            .fixes(FixAvailability.SOMETIMES, Effect.LINK)
            .build();

    /** In brackets of their own, shorter labels are too much alike: {@code [C]} and {@code [C#]}. */
    private static final int SHORTEST_ALONE = 3;

    /** Creates the rule. */
    public UndefinedReference() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        List<LinkLookalike> lookalikes = LookalikeFinder.in(document);
        if (lookalikes.isEmpty()) {
            return;
        }
        Map<String, LinkDefinition> definitions = new TreeMap<>();
        for (LinkDefinition definition : LinkDefinition.in(document)) {
            if (!definition.isComment()) {
                definitions.putIfAbsent(letters(definition.label()), definition);
            }
        }
        for (LinkLookalike text : lookalikes) {
            Diagnostic.Builder diagnostic = text.isApart() ? diagnostic(document.source(), text, definitions) : null;
            if (diagnostic != null) {
                context.report(diagnostic);
            }
        }
    }

    private static Diagnostic.@Nullable Builder diagnostic(
            SourceText source, LinkLookalike text, Map<String, LinkDefinition> definitions) {
        String label = source.slice(text.target());
        LinkDefinition near = definitions.get(letters(label));
        return switch (text.kind()) {
            case FULL_REFERENCE -> {
                if (AddressText.isWeb(label) && AddressText.isAddress(label)) {
                    yield address(source, text);
                }
                // Without any definition these are two tags side by side.
                yield definitions.isEmpty() ? null : undefined(source, text, label, near);
            }
            case COLLAPSED_REFERENCE -> {
                String name = source.slice(text.name());
                yield undefined(source, text, name, definitions.get(letters(name)));
            }
            // Most brackets are just brackets.
            case SHORTCUT ->
                near == null || letters(label).length() < SHORTEST_ALONE ? null : undefined(source, text, label, near);
            default -> null;
        };
    }

    private static Diagnostic.Builder address(SourceText source, LinkLookalike text) {
        String link = LinkEdits.link(source, text);
        return Diagnostic.at(text.range(), "An address belongs in parentheses; write `" + link + "`")
                .fix(Fix.safe("Make it a link", Effect.LINK, TextEdit.replace(text.range(), link)));
    }

    private static Diagnostic.Builder undefined(
            SourceText source, LinkLookalike text, String label, @Nullable LinkDefinition near) {
        Diagnostic.Builder diagnostic = Diagnostic.at(
                text.range(),
                "Nothing defines `[" + label + "]`; "
                        + (near == null
                                ? "add a definition, or the address in parentheses"
                                : "`[" + near.shownLabel() + "]` (line "
                                        + source.line(near.range().start()) + ") is probably meant"));
        return near == null ? diagnostic : diagnostic.related(near.range(), "the definition that is probably meant");
    }

    /** Returns a label without what people add to it or leave out by mistake. */
    private static String letters(String label) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            if (Character.isLetterOrDigit(label.charAt(i))) {
                letters.append(Character.toLowerCase(label.charAt(i)));
            }
        }
        return letters.length() == 0 ? label : letters.toString();
    }
}
