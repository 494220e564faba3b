package org.kempt.rules.entry;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.kempt.core.document.Characters;
import org.kempt.core.document.Document;
import org.kempt.core.document.Spans;
import org.kempt.core.document.VisibleText;
import org.kempt.core.pattern.RegularExpression;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.OptionValues;
import org.kempt.core.source.SourceRange;
import org.kempt.core.text.Spelling;

/** What the configuration wants of the cells of one column; an option of {@code table-column}. */
final class ColumnCheck {
    private static final Option<Boolean> REQUIRED =
            Option.bool("required", false, "Whether the cell may not be empty; nothing else is asked of an empty one");
    private static final Option<List<String>> VALUES =
            Option.strings("values", List.of(), "What may be in the cell, as written in the list; nothing else may");
    private static final Option<RegularExpression> PATTERN = Option.text(
            "pattern",
            RegularExpression.of(".*"),
            "How the whole cell is to be written",
            "a regular expression",
            RegularExpression::of);
    private static final Option<List<String>> FORBIDDEN = Option.strings(
            "forbidden", List.of(), "Texts that a reader must not see in the cell; `*` stands for any characters");
    private static final Option<Integer> MAX =
            Option.integer("max", 0, 0, 100_000, "How many visible characters the cell has at most; 0 for any number");
    private static final Option<FinalPunctuation> FINAL_PUNCTUATION = Option.choice(
            "final-punctuation",
            FinalPunctuation.ANY,
            "Whether the text ends in a `period` (or its like), or in no punctuation (`none`) but closing brackets and"
                    + " quotation marks");
    private static final Option<FirstLetter> FIRST_LETTER =
            Option.choice("first-letter", FirstLetter.ANY, "Whether the text begins with an upper-case letter");
    private static final Option<LinkUse> LINK =
            Option.choice("link", LinkUse.ANY, "Whether there is a link in the cell");

    static final List<Option<?>> FIELDS =
            List.of(REQUIRED, VALUES, PATTERN, FORBIDDEN, MAX, FINAL_PUNCTUATION, FIRST_LETTER, LINK);

    private final Document document;
    private final String title;
    private final OptionValues settings;
    private final Patterns forbidden;

    /** How a text ends. */
    enum FinalPunctuation {
        ANY,
        NONE,
        PERIOD
    }

    /** How a text begins. */
    enum FirstLetter {
        ANY,
        UPPER,
        LOWER
    }

    /** Whether there is a link. */
    enum LinkUse {
        ANY,
        REQUIRE,
        FORBID
    }

    /** Checks cells below {@code title}. */
    ColumnCheck(Document document, String title, OptionValues settings) {
        this.document = document;
        this.title = title;
        this.settings = settings;
        this.forbidden = new Patterns(settings.get(FORBIDDEN));
    }

    /** Returns what is wrong with a cell; the first thing, if there is more. */
    Optional<String> problem(TableCell cell) {
        String written = written(cell);
        if (written.isEmpty()) {
            return settings.get(REQUIRED)
                    ? Optional.of("The cell below `" + title + "` is empty; fill it")
                    : Optional.empty();
        }
        String visible = VisibleText.normalize(VisibleText.of(cell));
        return value(written)
                .or(() -> pattern(written))
                .or(() -> link(cell))
                .or(() -> forbidden(visible))
                .or(() -> length(visible))
                .or(() -> firstLetter(visible))
                .or(() -> finalPunctuation(visible))
                .map(problem -> "The cell below `" + title + "` " + problem);
    }

    private String written(TableCell cell) {
        if (!Spans.has(cell) || cell.getFirstChild() == null) {
            return "";
        }
        SourceRange range = Spans.of(cell);
        return document.source().slice(range).strip();
    }

    private Optional<String> value(String written) {
        List<String> values = settings.get(VALUES);
        if (values.isEmpty() || values.contains(written)) {
            return Optional.empty();
        }
        String advice = Spelling.closest(written, values)
                .map(closest -> "; write " + quoted(closest))
                .orElseGet(() -> "; write one of "
                        + String.join(
                                ", ", values.stream().map(ColumnCheck::quoted).toList()));
        return Optional.of("is " + quoted(written) + advice);
    }

    private Optional<String> pattern(String written) {
        RegularExpression pattern = settings.get(PATTERN);
        return pattern.matches(written)
                ? Optional.empty()
                : Optional.of("is " + quoted(written) + ", not written as `" + pattern + "`");
    }

    private Optional<String> link(TableCell cell) {
        LinkUse use = settings.get(LINK);
        boolean linked = hasLink(cell);
        if (use == LinkUse.ANY || linked == (use == LinkUse.REQUIRE)) {
            return Optional.empty();
        }
        return Optional.of(linked ? "has a link; there it has no place" : "has no link; add one");
    }

    private static boolean hasLink(TableCell cell) {
        Node node = cell.getFirstChild();
        while (node != null && node != cell) {
            if (node instanceof Link) {
                return true;
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != cell && node.getNext() == null) {
                node = node.getParent();
            }
            node = node == cell ? null : node.getNext();
        }
        return false;
    }

    private Optional<String> forbidden(String visible) {
        return forbidden.match(visible)
                ? Optional.of("is " + quoted(visible) + "; write it otherwise")
                : Optional.empty();
    }

    private Optional<String> length(String visible) {
        int most = settings.get(MAX);
        int length = visible.codePointCount(0, visible.length());
        return most == 0 || length <= most
                ? Optional.empty()
                : Optional.of("has " + length + " characters; shorten it to " + most);
    }

    private Optional<String> firstLetter(String visible) {
        FirstLetter wanted = settings.get(FIRST_LETTER);
        if (wanted == FirstLetter.ANY || visible.isEmpty()) {
            return Optional.empty();
        }
        int first = visible.codePointAt(0);
        boolean wrong = wanted == FirstLetter.UPPER ? Character.isLowerCase(first) : Character.isUpperCase(first);
        return wrong
                ? Optional.of(wanted == FirstLetter.UPPER ? "begins in lower case" : "begins with a capital letter")
                : Optional.empty();
    }

    private Optional<String> finalPunctuation(String visible) {
        FinalPunctuation wanted = settings.get(FINAL_PUNCTUATION);
        if (wanted == FinalPunctuation.ANY || visible.isEmpty()) {
            return Optional.empty();
        }
        int last = visible.codePointBefore(visible.length());
        if (wanted == FinalPunctuation.PERIOD) {
            return Characters.isTerminal(last) ? Optional.empty() : Optional.of("lacks its period");
        }
        boolean isPunctuation = Characters.isTerminal(last) || ",;:-–—、，；：".indexOf(last) >= 0;
        return isPunctuation ? Optional.of("ends in `" + Character.toString(last) + "`; remove it") : Optional.empty();
    }

    private static String quoted(String text) {
        return '"' + EntryNames.shortened(text) + '"';
    }
}
