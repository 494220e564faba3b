package org.kempt.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Characters;
import org.kempt.core.document.Document;
import org.kempt.core.document.RareCharacters;
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

    private static final int VARIATION_SELECTOR = 0xFE0F;

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
        List<SourceRange> found = new Search(document).find();
        if (!found.isEmpty()) {
            NavigableMap<Integer, SourceRange> separators = separators(document);
            for (SourceRange range : found) {
                Map.Entry<Integer, SourceRange> before = separators.floorEntry(range.start());
                if (before == null || range.start() >= before.getValue().end()) {
                    report(range, context);
                }
            }
        }
    }

    /** What parts name and description is the subject of {@code entry-separator}, where there is a habit. */
    private static NavigableMap<Integer, SourceRange> separators(Document document) {
        NavigableMap<Integer, SourceRange> separators = new TreeMap<>();
        document.entries()
                .forEach(entry -> entry.separator()
                        .filter(separator -> separator.length() > 1
                                && document.conventions().separator(entry).isPresent())
                        .ifPresent(separator -> separators.put(separator.start(), separator)));
        return separators;
    }

    private static void report(SourceRange range, RuleContext context) {
        TextEdit edit = TextEdit.delete(new SourceRange(range.start() + 1, range.end()));
        context.report(Diagnostic.at(range, range.length() + " spaces between two words: leave one")
                .fix(Fix.safe("Leave one space", Effect.LAYOUT, edit)));
    }

    private static final class Search {
        private final Document document;
        private final SourceText source;

        Search(Document document) {
            this.document = document;
            this.source = document.source();
        }

        List<SourceRange> find() {
            List<SourceRange> found = new ArrayList<>();
            RareCharacters.Offsets repeated = document.rareCharacters().repeated();
            int wideSentences = 0;
            for (int i = 0; i < repeated.size(); i++) {
                int offset = repeated.get(i);
                if (source.charAt(offset) == ' ') {
                    int end = endOfSpaces(offset);
                    wideSentences += offset > 0 && isSentenceEnd(offset) ? 1 : 0;
                    if (isBetweenWords(offset, end) && isInText(offset)) {
                        found.add(new SourceRange(offset, end));
                    }
                }
            }
            if (hasWideSentences(wideSentences)) {
                found.removeIf(range -> isSentenceEnd(range.start()));
            }
            return found;
        }

        private int endOfSpaces(int from) {
            int end = from;
            while (end < source.length() && source.charAt(end) == ' ') {
                end++;
            }
            return end;
        }

        private boolean isInText(int offset) {
            return document.textBlockAt(offset)
                    // The anchor of a heading has a hyphen for each space.
                    .filter(block -> block.kind() != TextBlock.Kind.HEADING)
                    .flatMap(block -> block.runAt(offset))
                    // Between two links or images more than one space is a way to set them apart.
                    .filter(run -> !source.slice(run.range()).isBlank())
                    .isPresent();
        }

        private boolean isBetweenWords(int start, int end) {
            return start > 0
                    && end < source.length()
                    && !Character.isWhitespace(source.charAt(start - 1))
                    && !Character.isWhitespace(source.charAt(end))
                    && !isPicture(end)
                    && !isAfterPicture(start);
        }

        /** An emoji is often wider than its place, and reaches into the space after it. */
        private boolean isAfterPicture(int offset) {
            int c = source.text().codePointBefore(offset);
            return c == VARIATION_SELECTOR || Characters.isSymbol(c);
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

        private boolean hasWideSentences(int mostWide) {
            if (mostWide < LEAST_WIDE_SENTENCES) {
                return false;
            }
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
    }
}
