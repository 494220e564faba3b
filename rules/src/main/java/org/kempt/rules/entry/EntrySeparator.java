package org.kempt.rules.entry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Characters;
import org.kempt.core.document.Convention;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.ListKind;
import org.kempt.core.document.Separators;
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
import org.kempt.core.source.SourceText;

/** Finds entries with another separator between name and description than the list's usual one. */
public final class EntrySeparator implements Rule {
    /** Only where nearly all entries have a sign is one missing between a name and a capital. */
    private static final int MISSING_SIGN_PERCENT = 95;

    private static final Option<Style> STYLE = Option.choice(
            "style", Style.AUTO, "What stands between name and description; `auto` is what the list usually has");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "entry-separator",
                    RuleCategory.ENTRY,
                    "Name and description are separated in another way than in the rest of the list.")
            .option(STYLE)
            .fixes(FixAvailability.SOMETIMES, Effect.TEXT)
            .build();

    /** What may be asked for. */
    enum Style {
        AUTO(null),
        HYPHEN(" - "),
        EN_DASH(" – "),
        EM_DASH(" — "),
        COLON(": ");

        private final @Nullable String separator;

        Style(@Nullable String separator) {
            this.separator = separator;
        }
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        Style style = context.option(STYLE);
        document.entries()
                .filter(entry -> entry.list().kind() != ListKind.TABLE
                        && entry.separator().isPresent()
                        && entry.description().isPresent())
                .forEach(entry -> usual(document, style, entry)
                        .flatMap(usual -> diagnose(document.source(), style, entry, usual))
                        .ifPresent(context::report));
    }

    private static Optional<Convention<String>> usual(Document document, Style style, Entry entry) {
        String asked = style.separator;
        return asked == null
                ? document.conventions().separator(entry)
                : Optional.of(new Convention<>(asked, /* count= */ 1, /* total= */ 1));
    }

    private static Optional<Diagnostic.Builder> diagnose(
            SourceText source, Style style, Entry entry, Convention<String> usual) {
        Optional<String> found = Separators.of(source, entry).filter(separator -> !separator.equals(usual.value()));
        if (found.isEmpty() || usual.value().equals(" ")) {
            return Optional.empty();
        }
        boolean certain = found.get().equals(" ")
                ? usual.isAtLeast(MISSING_SIGN_PERCENT)
                : (isAskedFor(style, found.get())
                                || !holdsSeparator(source, entry.description().orElseThrow(), usual.value()))
                        && !isLabel(entry, found.get());
        return certain
                ? Optional.of(report(source, entry, entry.separator().orElseThrow(), found.get(), usual.value()))
                : Optional.empty();
    }

    /** Where a sign is asked for, another one stands in its place, whatever follows; a colon may begin a subtitle. */
    private static boolean isAskedFor(Style style, String found) {
        return style.separator != null && found.indexOf(':') < 0 && found.indexOf('：') < 0;
    }

    /** {@code [A](url): its subtitle - Description.} has the usual separator, only later. */
    private static boolean holdsSeparator(SourceText source, SourceRange description, String separator) {
        return source.slice(description).contains(separator);
    }

    /** {@code Note: text} and {@code Slides: [PDF](url)} have no name before the colon but a label. */
    private static boolean isLabel(Entry entry, String found) {
        boolean linked = entry.link().isPresent()
                && entry.link().get().range().end()
                        <= entry.separator().orElseThrow().start();
        return !linked && found.equals(": ");
    }

    private static Diagnostic.Builder report(
            SourceText source, Entry entry, SourceRange separator, String found, String usual) {
        String message = found.equals(" ")
                ? "`" + usual + "` is missing between " + EntryNames.quoted(entry) + " and its description"
                : "Separate " + EntryNames.quoted(entry) + " from its description by `" + usual + "`, not by "
                        + visible(found);
        Diagnostic.Builder diagnostic = Diagnostic.at(separator, message);
        edit(source, separator, usual)
                .ifPresent(edit -> diagnostic.fix(Fix.safe("Write `" + usual + "`", Effect.TEXT, edit)));
        return diagnostic;
    }

    /** Where the description stands on a line of its own, the line break is kept; a sign after it is left to people. */
    private static Optional<TextEdit> edit(SourceText source, SourceRange separator, String usual) {
        int lineEnd = source.endOfLine(separator.start());
        if (lineEnd >= separator.end()) {
            return Optional.of(TextEdit.replace(separator, usual));
        }
        SourceRange firstLine = new SourceRange(separator.start(), lineEnd);
        return source.slice(firstLine).isBlank()
                ? Optional.empty()
                : Optional.of(TextEdit.replace(firstLine, usual.stripTrailing()));
    }

    private static String visible(String separator) {
        StringBuilder visible = new StringBuilder("`");
        String with = "";
        for (int i = 0; i < separator.length(); i++) {
            char c = separator.charAt(i);
            boolean space = Characters.isSpace(c);
            if (space && c != ' ') {
                with = c == '\t' ? " with a tab" : " with a no-break space";
            }
            visible.append(space ? ' ' : c);
        }
        return visible.append('`').append(with).toString();
    }
}
