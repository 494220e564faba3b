package org.kempt.rules.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.BareAddress;
import org.kempt.core.document.Characters;
import org.kempt.core.document.Document;
import org.kempt.core.document.RareCharacters;
import org.kempt.core.document.TextBlock;
import org.kempt.core.document.TextRun;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Reports brackets and quotation marks without their other half. */
public final class UnbalancedPunctuation implements Rule {
    private static final String OPENING = "([{（「『【《〈";
    private static final String CLOSING = ")]}）」』】》〉";
    private static final String QUOTES = "\"“”„«»";
    private static final int MOST_QUOTED_BLOCKS = 6;
    private static final int MOST_DIGITS_OF_INCHES = 3;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "unbalanced-punctuation", RuleCategory.TEXT, "A bracket or a quotation mark lacks its other half.")
            .build();

    /** Creates the rule. */
    public UnbalancedPunctuation() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        List<Unmatched> found = new ArrayList<>();
        RareCharacters.Offsets marks = document.rareCharacters().paired();
        List<TextBlock> blocks = document.textBlocks();
        int next = 0;
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            int first = next;
            while (next < marks.size() && marks.get(next) < block.range().end()) {
                next++;
            }
            if (next > first) {
                Unmatched unmatched = new Check(document.source(), block, i).find(marks, first, next);
                if (unmatched != null) {
                    found.add(unmatched);
                }
            }
        }
        for (int i = 0; i < found.size(); i++) {
            if (i + 1 < found.size() && found.get(i).isClosedBy(found.get(i + 1))) {
                i++;
            } else {
                context.report(found.get(i).diagnostic(document.source()));
            }
        }
    }

    /**
     * A mark without its other half.
     *
     * @param offset where it stands
     * @param flaw what is wrong with it
     * @param block the index of its block
     * @param endsBlock whether nothing but punctuation follows it there
     */
    private record Unmatched(int offset, String flaw, int block, boolean endsBlock) {
        static final String QUOTE = "lacks its other half";

        /** A quotation may be longer than a paragraph. */
        boolean isClosedBy(Unmatched next) {
            return flaw.equals(QUOTE)
                    && next.flaw.equals(QUOTE)
                    && next.endsBlock
                    && next.block - block <= MOST_QUOTED_BLOCKS;
        }

        Diagnostic.Builder diagnostic(SourceText source) {
            return Diagnostic.at(new SourceRange(offset, offset + 1), "`" + source.charAt(offset) + "` " + flaw);
        }
    }

    private static final class Check {
        private final SourceText source;
        private final TextBlock block;
        private final int index;
        private final Deque<Integer> open = new ArrayDeque<>();
        private @Nullable Integer stray;
        private int quotes;
        private int lastQuote;

        Check(SourceText source, TextBlock block, int index) {
            this.source = source;
            this.block = block;
            this.index = index;
        }

        /**
         * Finds one mark at most among those with index {@code from} up to before {@code to}: where one is missing, those
         * that follow are matched at random.
         */
        @Nullable
        Unmatched find(RareCharacters.Offsets marks, int from, int to) {
            int done = block.range().start();
            int next = from;
            for (TextRun run : block.runs()) {
                lookAtAddress(done, run.range().start());
                done = run.range().end();
                while (next < to && marks.get(next) < done) {
                    int offset = marks.get(next);
                    if (offset >= run.range().start()) {
                        look(source.charAt(offset), offset);
                    }
                    next++;
                }
            }
            lookAtAddress(done, block.range().end());
            Integer unmatched = stray != null ? stray : open.peek();
            if (unmatched != null) {
                boolean opens = OPENING.indexOf(source.charAt(unmatched)) >= 0;
                return unmatched(unmatched, opens ? "is never closed" : "closes nothing");
            }
            return quotes % 2 == 0 ? null : unmatched(lastQuote, Unmatched.QUOTE);
        }

        private Unmatched unmatched(int offset, String flaw) {
            boolean ends = true;
            for (int i = offset + 1; i < block.range().end() && ends; i++) {
                ends = !Character.isLetterOrDigit(source.charAt(i));
            }
            return new Unmatched(offset, flaw, index, ends);
        }

        /** An address without markup goes on to the next space, and so takes the bracket that closes before it. */
        private void lookAtAddress(int from, int to) {
            if (open.isEmpty() || BareAddress.end(source.text(), from, to) == from) {
                return;
            }
            for (int i = from; i < to && !open.isEmpty(); i++) {
                char c = source.charAt(i);
                if (CLOSING.indexOf(c) >= 0 && isPair(source.charAt(open.element()), c)) {
                    open.pop();
                }
            }
        }

        private void look(char c, int offset) {
            if (OPENING.indexOf(c) >= 0) {
                if (!isFace(offset)) {
                    open.push(offset);
                }
            } else if (CLOSING.indexOf(c) >= 0) {
                close(c, offset);
            } else if (QUOTES.indexOf(c) >= 0 && !isMeasure(offset)) {
                quotes++;
                lastQuote = offset;
            }
        }

        private void close(char c, int offset) {
            char other = open.isEmpty() ? 0 : source.charAt(open.element());
            if (other != 0 && (isPair(other, c) || isPair(wide(other), wide(c)))) {
                open.pop();
            } else if (stray == null && !isFace(offset) && !isEnumerator(c, offset)) {
                stray = offset;
            }
        }

        private static boolean isPair(char opening, char closing) {
            return OPENING.indexOf(opening) == CLOSING.indexOf(closing);
        }

        /** Wide and narrow parentheses are mixed in Chinese and Japanese text. */
        private static char wide(char c) {
            return c == '(' ? '（' : c == ')' ? '）' : c;
        }

        /** A smiley like {@code :)} or {@code ;-(}. */
        private boolean isFace(int offset) {
            int eyes = offset - 1;
            if (eyes > 0
                    && (source.charAt(eyes) == '-'
                            || source.charAt(eyes) == '\''
                            || source.charAt(eyes) == '^'
                            || source.charAt(eyes) == '_')) {
                eyes--;
            }
            if (eyes < 0 || ":;=8xX".indexOf(source.charAt(eyes)) < 0) {
                return false;
            }
            boolean letter = Character.isLetterOrDigit(source.charAt(eyes));
            return !letter && (eyes == 0 || !Character.isLetterOrDigit(source.charAt(eyes - 1)) || eyes < offset - 1);
        }

        /** {@code 1)} or {@code a)} as in a list within a sentence. */
        private boolean isEnumerator(char c, int offset) {
            if (c != ')' && c != '）') {
                return false;
            }
            int start = offset;
            while (start > block.range().start() && Character.isLetterOrDigit(source.charAt(start - 1))) {
                start--;
            }
            boolean letter = offset - start == 1 && (start == 0 || Characters.isSpace(source.charAt(start - 1)));
            return offset > start && (letter || isNumber(start, offset) || isRoman(start, offset));
        }

        private boolean isNumber(int start, int end) {
            return end - start <= 2
                    && source.text().substring(start, end).chars().allMatch(Character::isDigit);
        }

        private boolean isRoman(int start, int end) {
            return end - start <= 4
                    && source.text().substring(start, end).chars().allMatch(c -> "ivx".indexOf(c) >= 0);
        }

        /** Inches: {@code 7"}, but not the end of a quotation: {@code from 2016"}. */
        private boolean isMeasure(int offset) {
            int start = offset;
            while (start > block.range().start() && Character.isDigit(source.charAt(start - 1))) {
                start--;
            }
            return offset > start && offset - start <= MOST_DIGITS_OF_INCHES && quotes % 2 == 0;
        }
    }
}
