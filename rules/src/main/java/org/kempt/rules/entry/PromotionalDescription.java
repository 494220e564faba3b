package org.kempt.rules.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.TextBlock;
import org.kempt.core.document.TextRun;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;

/** Finds words of praise in descriptions. */
public final class PromotionalDescription implements Rule {
    /** What awesome-go's check of contributions warns of, github.com/avelino/awesome-go. */
    private static final List<String> WORDS = List.of(
            "#1",
            "award-winning",
            "best",
            "blazing",
            "cutting-edge",
            "enterprise-grade",
            "fastest",
            "next-generation",
            "number one",
            "revolutionary",
            "state-of-the-art",
            "superior",
            "top-rated",
            "ultimate",
            "unmatched",
            "unparalleled",
            "world-class");

    /** What is no praise, though a word of praise is part of it. */
    private static final List<String> NEUTRAL = List.of(
            "at best",
            "best effort",
            "best friend",
            "best known for",
            "best practice",
            "best practices",
            "best suited");

    private static final Option<List<String>> ADD =
            Option.strings("add", List.of(), "Further words and phrases to report; a space stands for a hyphen, too");
    private static final Option<List<String>> REMOVE = Option.strings(
            "remove", List.of(), "Words not to report, and phrases such as `best of` in which they are none of praise");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "promotional-description", RuleCategory.ENTRY, "The description praises instead of describing.")
            .severity(Severity.INFO)
            .offByDefault()
            .option(ADD)
            .option(REMOVE)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        List<String> removed = lowerCase(context.option(REMOVE));
        List<String> words = new ArrayList<>(WORDS);
        words.addAll(context.option(ADD));
        Phrases praise = new Phrases(words, removed);
        List<String> harmless = new ArrayList<>(NEUTRAL);
        harmless.addAll(removed);
        Phrases neutral = new Phrases(harmless, List.of());
        List<SourceRange> runs = runs(document);
        document.entries().filter(entry -> entry.description().isPresent()).forEach(entry -> {
            SourceRange description = entry.description().get();
            for (int i = firstAfter(runs, description.start());
                    i < runs.size() && runs.get(i).start() < description.end();
                    i++) {
                SourceRange run = runs.get(i);
                int start = Math.max(run.start(), description.start());
                int end = Math.min(run.end(), description.end());
                report(document.source().text(), entry, new SourceRange(start, end), praise, neutral, context);
            }
        });
    }

    private static List<String> lowerCase(List<String> words) {
        return words.stream().map(word -> word.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** Returns the plain text of the document in order; that of links is the title of something, and left out. */
    private static List<SourceRange> runs(Document document) {
        List<SourceRange> runs = new ArrayList<>();
        for (TextBlock block : document.textBlocks()) {
            for (TextRun run : block.runs()) {
                if (run.url().isEmpty()) {
                    runs.add(run.range());
                }
            }
        }
        return runs;
    }

    /** Returns the index of the first run that ends after {@code offset}; binary search. */
    private static int firstAfter(List<SourceRange> runs, int offset) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void report(
            String text, Entry entry, SourceRange range, Phrases praise, Phrases neutral, RuleContext context) {
        int i = range.start();
        while (i < range.end()) {
            int found = praise.end(text, i, range.end());
            int harmless = neutral.end(text, i, range.end());
            if (found > harmless) {
                context.report(Diagnostic.at(
                        new SourceRange(i, found),
                        "The description of " + EntryNames.quoted(entry) + " praises: `" + text.substring(i, found)
                                + "`; say what it does"));
            }
            i = Math.max(i + 1, Math.max(found, harmless));
        }
    }
}
