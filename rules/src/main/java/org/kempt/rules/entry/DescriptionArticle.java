package org.kempt.rules.entry;

import java.util.List;
import java.util.Optional;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Characters;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.FirstWord;
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

/** Finds descriptions that begin with an article. */
public final class DescriptionArticle implements Rule {
    private static final Option<List<String>> ARTICLES =
            Option.strings("articles", List.of("a", "an", "the"), "Words that a description should not begin with");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "description-article", RuleCategory.ENTRY, "The description begins with an article.")
            .severity(Severity.INFO)
            .offByDefault()
            .option(ARTICLES)
            .fixes(FixAvailability.SOMETIMES, Effect.TEXT)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        List<String> articles = context.option(ARTICLES);
        SourceText source = document.source();
        document.entries()
                .filter(entry -> entry.description().isPresent())
                .forEach(entry -> article(source, entry.description().get(), articles)
                        .ifPresent(article -> context.report(diagnostic(source, entry, article))));
    }

    /** Returns the article at the start, where words follow: {@code A/B tests} and {@code A* search} begin with none. */
    private static Optional<SourceRange> article(SourceText source, SourceRange description, List<String> articles) {
        int end = description.start();
        while (end < description.end() && Character.isLetter(source.charAt(end))) {
            end++;
        }
        SourceRange word = new SourceRange(description.start(), end);
        boolean isArticle = end + 1 < description.end()
                && Characters.isSpace(source.charAt(end))
                && articles.stream().anyMatch(article -> article.equalsIgnoreCase(source.slice(word)));
        return isArticle ? Optional.of(word) : Optional.empty();
    }

    private static Diagnostic.Builder diagnostic(SourceText source, Entry entry, SourceRange article) {
        Diagnostic.Builder diagnostic = Diagnostic.at(
                article,
                "The description of " + EntryNames.quoted(entry) + " begins with `" + source.slice(article)
                        + "`; leave it out");
        int end = entry.description().orElseThrow().end();
        int next = article.end();
        while (next < end && Characters.isSpace(source.charAt(next))) {
            next++;
        }
        int first = source.text().codePointAt(next);
        if (Character.isLetterOrDigit(first)) {
            boolean capital = Character.isUpperCase(source.text().codePointAt(article.start()));
            // A name such as `npm` or `macOS` keeps its letters.
            boolean isWord = FirstWord.of(source, new SourceRange(next, end)).isPresent();
            int begun = capital && isWord ? Character.toTitleCase(first) : first;
            SourceRange replaced = new SourceRange(article.start(), next + Character.charCount(first));
            diagnostic.fix(Fix.unsafe(
                    "Leave out the article", Effect.TEXT, TextEdit.replace(replaced, Character.toString(begun))));
        }
        return diagnostic;
    }
}
