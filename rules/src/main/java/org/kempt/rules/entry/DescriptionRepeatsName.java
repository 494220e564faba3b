package org.kempt.rules.entry;

import java.util.Locale;
import java.util.Set;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Finds descriptions that begin with the name of their entry. */
public final class DescriptionRepeatsName implements Rule {
    /** Shorter names are words or letters in their own right. */
    private static final int SHORTEST_NAME = 3;

    /** Verbs whose subject is a single thing. */
    private static final Set<String> PREDICATES =
            Set.of("is", "allows", "gives", "helps", "implements", "lets", "makes", "offers", "provides");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "description-repeats-name",
                    RuleCategory.ENTRY,
                    "The description begins with the name of its entry.")
            .severity(Severity.INFO)
            .offByDefault()
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        SourceText source = document.source();
        document.entries()
                .filter(entry -> entry.description().isPresent()
                        && entry.name().length() >= SHORTEST_NAME
                        && repeats(source, entry.name(), entry.description().get()))
                .forEach(entry -> context.report(diagnostic(entry)));
    }

    private static boolean repeats(SourceText source, String name, SourceRange description) {
        int end = description.start() + name.length();
        if (end > description.end()
                || !source.text().regionMatches(true, description.start(), name, 0, name.length())) {
            return false;
        }
        // A common word in lower case begins a sentence of its own, `charts` - Charts for …, unless that is about it.
        boolean spelledAlike = source.text().startsWith(name, description.start());
        boolean oneName = spelledAlike
                || isSubject(source, end, description.end())
                || name.indexOf(' ') > 0
                || !name.equals(name.toLowerCase(Locale.ROOT));
        return oneName && endsName(source, end, description.end());
    }

    /** {@code Foo helps you …} is about {@code foo}. */
    private static boolean isSubject(SourceText source, int nameEnd, int to) {
        if (nameEnd == to || source.charAt(nameEnd) != ' ') {
            return false;
        }
        int end = source.indexOf(' ', nameEnd + 1, to);
        return end > 0 && PREDICATES.contains(source.slice(new SourceRange(nameEnd + 1, end)));
    }

    /** {@code Foo-based} and {@code Foo.js} are other words than {@code Foo}. */
    private static boolean endsName(SourceText source, int offset, int to) {
        if (offset == to) {
            return true;
        }
        char c = source.charAt(offset);
        boolean lastOrSpace = offset + 1 == to || Character.isWhitespace(source.charAt(offset + 1));
        return Character.isWhitespace(c) || c == '\'' || c == '’' || (".,!?:".indexOf(c) >= 0 && lastOrSpace);
    }

    private static Diagnostic.Builder diagnostic(Entry entry) {
        SourceRange description = entry.description().orElseThrow();
        SourceRange name = new SourceRange(
                description.start(), description.start() + entry.name().length());
        return Diagnostic.at(
                name, "The description of " + EntryNames.quoted(entry) + " begins with its name; say what it does");
    }
}
