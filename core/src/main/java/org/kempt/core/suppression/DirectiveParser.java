package org.kempt.core.suppression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Comment;
import org.kempt.core.order.OrderComments;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;
import org.kempt.core.suppression.Directive.Action;
import org.kempt.core.suppression.Directive.Name;
import org.kempt.core.suppression.Directive.Tool;

/**
 * Takes a comment apart: a word that says what to do, names of rules with spaces or commas between them, and after
 * {@code --} a reason.
 *
 * <p>For remark the comments are those of <a href="https://github.com/remarkjs/remark-message-control">
 * remark-message-control</a> with the name {@code lint}, which remark-lint and awesome-lint use.
 */
final class DirectiveParser {
    static final String KEMPT_PREFIX = "kempt-";
    /** Kempt's words, in the order in which they are suggested. */
    static final Map<String, Action> KEMPT_ACTIONS = kemptActions();

    private static final String REMARK_PREFIX = "lint";
    private static final Map<String, Action> REMARK_ACTIONS =
            Map.of("disable", Action.DISABLE, "enable", Action.ENABLE, "ignore", Action.IGNORE_NEXT_BLOCK);

    private final String text;
    private final SourceRange comment;
    private final int end;
    private int next;

    private DirectiveParser(SourceText source, Comment comment) {
        this.text = source.text();
        this.comment = comment.range();
        this.next = comment.range().start() + "<!--".length();
        this.end = Math.max(next, comment.range().end() - "-->".length());
    }

    private static Map<String, Action> kemptActions() {
        Map<String, Action> actions = new LinkedHashMap<>();
        actions.put("kempt-disable", Action.DISABLE);
        actions.put("kempt-enable", Action.ENABLE);
        actions.put("kempt-disable-line", Action.DISABLE_LINE);
        actions.put("kempt-disable-next-line", Action.DISABLE_NEXT_LINE);
        actions.put("kempt-disable-file", Action.DISABLE_FILE);
        return actions;
    }

    /** Returns what a comment asks a linter for; empty for one that is meant for people. */
    static Optional<Directive> parse(SourceText source, Comment comment) {
        boolean meant =
                comment.text().startsWith(KEMPT_PREFIX) || comment.text().startsWith(REMARK_PREFIX);
        return meant ? Optional.ofNullable(new DirectiveParser(source, comment).parse()) : Optional.empty();
    }

    private @Nullable Directive parse() {
        SourceRange word = nextWord();
        if (word == null) {
            return null;
        }
        String first = word.of(text);
        if (first.equals(OrderComments.SORTED) || first.equals(OrderComments.UNSORTED)) {
            return null;
        }
        if (first.startsWith(KEMPT_PREFIX)) {
            Action action = KEMPT_ACTIONS.getOrDefault(first, Action.UNKNOWN);
            return new Directive(Tool.KEMPT, action, comment, word, names());
        }
        SourceRange second = first.equals(REMARK_PREFIX) ? nextWord() : null;
        if (second == null) {
            return null;
        }
        Action action = REMARK_ACTIONS.get(second.of(text));
        return action == null ? null : new Directive(Tool.REMARK, action, comment, word.span(second), names());
    }

    private List<Name> names() {
        List<Name> names = new ArrayList<>();
        for (SourceRange word = nextWord(); word != null; word = nextWord()) {
            String name = word.of(text);
            if (name.startsWith("--")) {
                break;
            }
            names.add(new Name(name, word));
        }
        return names;
    }

    private @Nullable SourceRange nextWord() {
        while (next < end && isBetweenWords(text.charAt(next))) {
            next++;
        }
        int start = next;
        while (next < end && !isBetweenWords(text.charAt(next))) {
            next++;
        }
        return start == next ? null : new SourceRange(start, next);
    }

    private static boolean isBetweenWords(char c) {
        return c == ',' || c <= ' ';
    }
}
