package org.kempt.rules.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Contents;
import org.kempt.core.document.Document;
import org.kempt.core.document.TextBlock;
import org.kempt.core.document.TextRun;
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

/** Reports names of products that are not spelled as their makers do. */
public final class MisspelledName implements Rule {
    private static final Option<List<String>> ADD =
            Option.strings("add", List.of(), "More names, spelled as they should be");
    private static final Option<List<String>> REMOVE =
            Option.strings("remove", List.of(), "Names that may be spelled in any way");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "misspelled-name", RuleCategory.TEXT, "A product's name is not spelled as its makers do.")
            .severity(Severity.INFO)
            .option(ADD)
            .option(REMOVE)
            .fixes(FixAvailability.ALWAYS, Effect.TEXT)
            .build();

    /** Creates the rule. */
    public MisspelledName() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        NameSpelling spelling = NameSpelling.of(context.option(ADD), context.option(REMOVE));
        // The table of contents repeats the headings, and is corrected with them.
        SourceRange contents = document.contents().map(Contents::range).orElse(SourceRange.at(0));
        for (TextBlock block : document.textBlocks()) {
            if (!contents.contains(block.range())) {
                new Check(document.source(), block, spelling, context).run();
            }
        }
    }

    private static final class Check {
        private static final int SHORTEST = 3;

        /** Whether each Latin character is a letter or digit; every character of the text is looked up. */
        private static final boolean[] LATIN = new boolean[0x250];

        static {
            for (char c = 0; c < LATIN.length; c++) {
                LATIN[c] = Character.isLetterOrDigit(c);
            }
        }

        /** Next to these a word is part of an identifier, a file name, an address or a handle. */
        private static final String JOINING = "-_/\\@#$~=&+*%";

        private final SourceText source;
        private final TextBlock block;
        private final NameSpelling spelling;
        private final RuleContext context;
        private @Nullable Set<String> words;

        Check(SourceText source, TextBlock block, NameSpelling spelling, RuleContext context) {
            this.source = source;
            this.block = block;
            this.spelling = spelling;
            this.context = context;
        }

        void run() {
            for (TextRun run : block.runs()) {
                int start = run.range().start();
                int to = run.range().end();
                for (int i = spelling.nextBeginning(source, start, to);
                        i < to;
                        i = spelling.nextBeginning(source, i + 1, to)) {
                    if (isWordStart(i, start)) {
                        int end = wordEnd(i, to);
                        if (spelling.mayBeMeant(source, i, end)) {
                            look(new SourceRange(i, end), run);
                        }
                    }
                }
            }
        }

        /** Returns whether a word begins at {@code offset} in the run that begins at {@code start}. */
        private boolean isWordStart(int offset, int start) {
            if (offset < start || !isLatin(source.charAt(offset))) {
                return false;
            }
            boolean isFirst = offset == start;
            boolean followsPeriod = offset - 1 > start && source.charAt(offset - 1) == '.';
            return isFirst || !isLatin(source.charAt(followsPeriod ? offset - 2 : offset - 1));
        }

        /** Letters and digits, and a period between two of them. */
        private int wordEnd(int from, int to) {
            int end = from;
            while (end < to && (isLatin(source.charAt(end)) || isInnerPeriod(end, from, to))) {
                end++;
            }
            return end;
        }

        private boolean isInnerPeriod(int offset, int from, int to) {
            return source.charAt(offset) == '.'
                    && offset > from
                    && offset + 1 < to
                    && isLatin(source.charAt(offset + 1));
        }

        /** In Chinese and Japanese text names stand without spaces around them. */
        private static boolean isLatin(char c) {
            return c < LATIN.length && LATIN[c];
        }

        private void look(SourceRange word, TextRun run) {
            if (word.length() < SHORTEST) {
                return;
            }
            String written = source.slice(word);
            Optional<ProductName> meant = spelling.meant(written);
            if (meant.isPresent()
                    && isFree(word)
                    && isOwnText(word, run)
                    && hasContext(meant.get(), written)
                    && !isQuoted(word.start())) {
                String name = meant.get().name();
                context.report(Diagnostic.at(word, "`" + written + "` is spelled `" + name + "` by its makers")
                        .fix(Fix.unsafe("Write `" + name + "`", Effect.TEXT, TextEdit.replace(word, name))));
            }
        }

        private boolean isFree(SourceRange word) {
            char before = word.start() == 0 ? ' ' : source.charAt(word.start() - 1);
            char after = word.end() == source.length() ? ' ' : source.charAt(word.end());
            char second = word.end() + 1 >= source.length() ? ' ' : source.charAt(word.end() + 1);
            boolean handle = after == ':' && !Character.isWhitespace(second);
            return before != '.'
                    && before != ':'
                    && JOINING.indexOf(before) < 0
                    && JOINING.indexOf(after) < 0
                    && !handle;
        }

        /** What a longer link says is a title that its author chose, and a repository may be called anything. */
        private boolean isOwnText(SourceRange word, TextRun run) {
            return run.url()
                    .map(url -> source.slice(run.range()).strip().length() == word.length()
                            && !url.contains(source.slice(word)))
                    .orElse(true);
        }

        /** What somebody else wrote is spelled as they did. */
        private boolean isQuoted(int offset) {
            boolean quoted = false;
            for (int i = block.range().start(); i < offset; i++) {
                char c = source.charAt(i);
                quoted = c == '"' ? !quoted : c == '\u201C' || (quoted && c != '\u201D');
            }
            return quoted;
        }

        private boolean hasContext(ProductName meant, String written) {
            Set<String> all = words();
            boolean lowerCaseText = written.equals(written.toLowerCase(Locale.ROOT)) && !all.contains("");
            return !lowerCaseText
                    && (meant.context().isEmpty() || meant.context().stream().anyMatch(all::contains));
        }

        /** Returns the words of the block in lower case, and the empty one if one of them begins with a capital. */
        private Set<String> words() {
            Set<String> known = words;
            if (known == null) {
                known = new HashSet<>();
                for (TextRun run : block.runs()) {
                    int i = run.range().start();
                    while (i < run.range().end()) {
                        int end = wordEnd(i, run.range().end());
                        if (end > i) {
                            known.add(source.text().substring(i, end).toLowerCase(Locale.ROOT));
                            if (Character.isUpperCase(source.charAt(i))) {
                                known.add("");
                            }
                        }
                        i = Math.max(end, i + 1);
                    }
                }
                words = known;
            }
            return known;
        }
    }
}
