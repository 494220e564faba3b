package org.kempt.rules.text;

import java.util.HashSet;
import java.util.Set;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Characters;
import org.kempt.core.document.Document;
import org.kempt.core.document.TextBlock;
import org.kempt.core.document.TextRun;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Reports several spaces between two words of a line. */
public final class RepeatedSpace implements Rule {
    /** So many sentences followed by two spaces, and at least half of all, are a habit. */
    private static final int LEAST_WIDE_SENTENCES = 5;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "repeated-space", RuleCategory.TEXT, "Several spaces stand between two words.")
            .fixes(FixAvailability.ALWAYS, Effect.LAYOUT)
            .build();

    /** Creates the rule. */
    public RepeatedSpace() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        if (!document.source().text().contains("  ")) {
            return;
        }
        new Check(document, context).run();
    }

    private static final class Check {
        private final Document document;
        private final SourceText source;
        private final RuleContext context;
        private final Set<Integer> separators = new HashSet<>();
        private final boolean wideSentences;

        Check(Document document, RuleContext context) {
            this.document = document;
            this.source = document.source();
            this.context = context;
            this.wideSentences = hasWideSentences();
            // What parts name and description is the subject of `entry-separator`, where there is a habit.
            document.entries()
                    .forEach(entry -> entry.separator()
                            .filter(separator ->
                                    document.conventions().separator(entry).isPresent())
                            .ifPresent(separator -> {
                                for (int i = separator.start(); i < separator.end(); i++) {
                                    separators.add(i);
                                }
                            }));
        }

        void run() {
            for (TextBlock block : document.textBlocks()) {
                // The anchor of a heading has a hyphen for each space.
                if (block.kind() != TextBlock.Kind.HEADING) {
                    block.runs().forEach(this::check);
                }
            }
        }

        /** Between two links or images more than one space is a way to set them apart. */
        private void check(TextRun run) {
            if (source.slice(run.range()).isBlank()) {
                return;
            }
            int end = run.range().end();
            int i = run.range().start();
            while (i < end) {
                int start = i;
                while (i < end && source.charAt(i) == ' ') {
                    i++;
                }
                if (i - start > 1 && isBetweenWords(start, i) && !separators.contains(start)) {
                    report(start, i);
                }
                i = Math.max(i, start + 1);
            }
        }

        private boolean isBetweenWords(int start, int end) {
            if (start == 0 || end == source.length() || (wideSentences && isSentenceEnd(start))) {
                return false;
            }
            return !Character.isWhitespace(source.charAt(start - 1))
                    && !Character.isWhitespace(source.charAt(end))
                    && !isPicture(end);
        }

        /** Badges and stars after a description are often set apart from it. */
        private boolean isPicture(int offset) {
            String text = source.text();
            return text.startsWith("![", offset)
                    || text.startsWith("[![", offset)
                    || text.startsWith("<", offset)
                    || Characters.isSymbol(text.codePointAt(offset))
                    || Characters.shortcodeEnd(text, offset, source.endOfLine(offset)) > offset;
        }

        private boolean isSentenceEnd(int offset) {
            return Characters.isTerminal(source.charAt(offset - 1));
        }

        private boolean hasWideSentences() {
            int wide = 0;
            int narrow = 0;
            for (TextBlock block : document.textBlocks()) {
                for (TextRun run : block.runs()) {
                    for (int i = run.range().start() + 1; i + 2 < run.range().end(); i++) {
                        if (source.charAt(i) == ' ' && isSentenceEnd(i)) {
                            boolean isWide = source.charAt(i + 1) == ' ' && source.charAt(i + 2) != ' ';
                            wide += isWide ? 1 : 0;
                            narrow += isWide ? 0 : 1;
                        }
                    }
                }
            }
            return wide >= LEAST_WIDE_SENTENCES && wide >= narrow;
        }

        private void report(int start, int end) {
            SourceRange range = new SourceRange(start, end);
            context.report(Diagnostic.at(range, range.length() + " spaces between two words: leave one")
                    .fix(Fix.safe("Leave one space", Effect.LAYOUT, TextEdit.delete(new SourceRange(start + 1, end)))));
        }
    }
}
