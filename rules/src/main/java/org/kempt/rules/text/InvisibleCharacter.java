package org.kempt.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.DocumentLink;
import org.kempt.core.document.RareCharacters;
import org.kempt.core.document.TextBlock;
import org.kempt.core.document.TextRun;
import org.kempt.core.fix.Applicability;
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

/** Reports characters that nobody sees, and that make words and addresses others than they look. */
public final class InvisibleCharacter implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "invisible-character", RuleCategory.TEXT, "The text has a character that nobody sees.")
            .fixes(FixAvailability.SOMETIMES, Effect.TEXT)
            .build();

    /** Creates the rule. */
    public InvisibleCharacter() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        if (hasAny(document)) {
            new Check(document, context).run();
        }
    }

    private static boolean hasAny(Document document) {
        RareCharacters.Offsets unusual = document.rareCharacters().unusual();
        for (int i = 0; i < unusual.size(); i++) {
            if (Invisible.mayBe(document.source().charAt(unusual.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private interface CharPredicate {
        boolean test(char c);
    }

    private static final class Check {
        private static final String MARKERS = " \t-*+#>.)0123456789";

        private final SourceText source;
        private final String text;
        private final Document document;
        private final RuleContext context;
        private final Invisible invisible;

        Check(Document document, RuleContext context) {
            this.document = document;
            this.source = document.source();
            this.text = source.text();
            this.context = context;
            this.invisible = new Invisible(text);
        }

        void run() {
            int done = 0;
            for (TextBlock block : document.textBlocks()) {
                boolean rightToLeft = Scripts.hasRightToLeft(text, block.range());
                Map<String, List<SourceRange>> found = new LinkedHashMap<>();
                for (TextRun run : block.runs()) {
                    if (run.range().start() >= done) {
                        outsideText(done, run.range().start());
                        inText(run.range(), rightToLeft, found);
                        done = run.range().end();
                    }
                }
                found.values().forEach(ranges -> report(block, ranges));
            }
            outsideText(done, text.length());
            addresses();
        }

        private void inText(SourceRange run, boolean rightToLeft, Map<String, List<SourceRange>> found) {
            int i = run.start();
            while (i < run.end()) {
                int end = invisible.end(i, run.end(), rightToLeft);
                if (end > i) {
                    found.computeIfAbsent(source.line(i) + Invisible.name(text.charAt(i)), key -> new ArrayList<>())
                            .add(new SourceRange(i, end));
                }
                i = Math.max(end, i + 1);
            }
        }

        /** Text that was copied from a page has them between all words: one diagnostic for those of a line. */
        private void report(TextBlock block, List<SourceRange> ranges) {
            Diagnostic.Builder diagnostic =
                    diagnostic(ranges.get(0), message(text.charAt(ranges.get(0).start()), ranges.size()));
            // At the start of a line a space would be indentation, and what is indented may be something else.
            if (ranges.stream().noneMatch(range -> isIndentation(range.start()))) {
                diagnostic.fix(fix(block, ranges));
            }
            context.report(diagnostic);
        }

        /** Before it stands nothing, or what is a marker of a list, a heading or a quote if a space follows. */
        private boolean isIndentation(int offset) {
            int i = offset;
            while (i > 0 && (MARKERS.indexOf(text.charAt(i - 1)) >= 0 || Invisible.mayBe(text.charAt(i - 1)))) {
                i--;
            }
            return i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r';
        }

        /** In code and HTML only what changes the order of text is reported: it may hide something. */
        private void outsideText(int from, int to) {
            report(from, to, Invisible::isOverride, Check::message);
        }

        /** An address with such a character is another one. */
        private void addresses() {
            for (DocumentLink link : document.links()) {
                link.destination()
                        .ifPresent(address -> report(
                                address.start(), address.end(), Invisible::isWrongInAddress, Check::messageOfAddress));
            }
        }

        private void report(int from, int to, CharPredicate wrong, IntFunction<String> message) {
            int i = from;
            while (i < to) {
                int end = i;
                while (end < to && wrong.test(text.charAt(end)) && !invisible.isNamed(text.charAt(end))) {
                    end++;
                }
                if (end > i) {
                    context.report(diagnostic(new SourceRange(i, end), message.apply(text.charAt(i))));
                }
                i = Math.max(end, i + 1);
            }
        }

        private Diagnostic.Builder diagnostic(SourceRange range, String message) {
            Diagnostic.Builder diagnostic = Diagnostic.at(range, message);
            return Invisible.isOverride(text.charAt(range.start())) ? diagnostic.severity(Severity.ERROR) : diagnostic;
        }

        private static String message(int c) {
            return message((char) c, 1);
        }

        private static String message(char c, int places) {
            String more = places > 1 ? " and " + (places - 1) + " more of its kind" : "";
            String advice = Invisible.isSpace(c)
                    ? places > 1 ? " look like spaces; write spaces" : " looks like a space; write a space"
                    : " cannot be seen; remove " + (places > 1 ? "them" : "it");
            return named(c) + more + advice;
        }

        private static String messageOfAddress(int c) {
            return named((char) c) + " makes this another address than it looks; remove it";
        }

        private static String named(char c) {
            return Invisible.name(c) + " (" + Invisible.code(c) + ")";
        }

        private Fix fix(TextBlock block, List<SourceRange> ranges) {
            boolean space = Invisible.isSpace(text.charAt(ranges.get(0).start()));
            List<TextEdit> edits =
                    ranges.stream().map(range -> edit(range, space)).toList();
            return new Fix(
                    space ? "Write a space" : "Remove it",
                    Effect.TEXT,
                    isDoubtful(block, ranges, space) ? Applicability.UNSAFE : Applicability.SAFE,
                    edits);
        }

        /**
         * A space in a heading is a hyphen in its anchor, and an invisible character is nothing. Without the latter two
         * words become one, or what was meant as one is one again: only a reader can tell.
         */
        private boolean isDoubtful(TextBlock block, List<SourceRange> ranges, boolean space) {
            return space
                    ? block.kind() == TextBlock.Kind.HEADING
                    : ranges.stream().anyMatch(range -> invisible.partsWords(range.start(), range.end()));
        }

        private TextEdit edit(SourceRange range, boolean space) {
            boolean nextToSpace = isBlank(range.start() - 1) || isBlank(range.end());
            return space && !nextToSpace ? TextEdit.replace(range, " ") : TextEdit.delete(range);
        }

        private boolean isBlank(int offset) {
            return offset < 0 || offset >= text.length() || Character.isWhitespace(text.charAt(offset));
        }
    }
}
