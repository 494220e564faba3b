package org.kempt.core.suppression;

import java.util.List;
import org.kempt.core.document.Comment;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * For each comment the next line that is neither blank nor taken up by comments. Found from the last comment to the
 * first, so that a long row of comments is walked once.
 */
final class NextLines {
    static final int NONE = 0;

    private final SourceText source;
    private final List<Comment> comments;
    private final int[] lineAfter;
    /** Where only comments follow on the comment's own last line: its line after. Else that last line itself. */
    private final int[] lineFrom;

    NextLines(SourceText source, List<Comment> comments) {
        this.source = source;
        this.comments = comments;
        this.lineAfter = new int[comments.size()];
        this.lineFrom = new int[comments.size()];
        for (int i = comments.size() - 1; i >= 0; i--) {
            int end = comments.get(i).range().end();
            int line = source.line(Math.max(0, end - 1));
            lineAfter[i] = contentFrom(line + 1, i + 1);
            int rest = firstContent(end, line);
            if (rest == source.lineRange(line).end()) {
                lineFrom[i] = lineAfter[i];
            } else {
                lineFrom[i] = startsAt(i + 1, rest) ? lineFrom[i + 1] : line;
            }
        }
    }

    /** Returns the next line, from 1, with content of its own after the comment of that index, or {@link #NONE}. */
    int after(int comment) {
        return lineAfter[comment];
    }

    private int contentFrom(int first, int nextComment) {
        for (int line = first; line <= source.lineCount(); line++) {
            SourceRange range = source.lineRange(line);
            int content = firstContent(range.start(), line);
            if (content < range.end()) {
                return startsAt(nextComment, content) ? lineFrom[nextComment] : line;
            }
        }
        return NONE;
    }

    private boolean startsAt(int comment, int offset) {
        return comment < comments.size() && comments.get(comment).range().start() == offset;
    }

    /** Returns the first character from {@code offset} on that makes a line more than a blank one, or the line's end. */
    private int firstContent(int offset, int line) {
        int end = source.lineRange(line).end();
        int at = offset;
        while (at < end && (source.charAt(at) <= ' ' || source.charAt(at) == '>')) {
            at++;
        }
        return at;
    }
}
