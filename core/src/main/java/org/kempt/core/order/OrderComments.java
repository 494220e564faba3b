package org.kempt.core.order;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kempt.core.document.Comment;
import org.kempt.core.document.Document;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.Heading;
import org.kempt.core.document.ListKind;
import org.kempt.core.document.Section;
import org.kempt.core.source.SourceText;

/**
 * What comments say of the order of lists: {@code <!-- kempt-sorted -->} or {@code <!-- kempt-unsorted -->}, a reason after
 * {@code --} if one likes. It stands right before a list and speaks of that list, or right before a heading and speaks of
 * all lists in the section and below it. What stands closer to a list wins.
 */
public final class OrderComments {
    public static final String SORTED = "kempt-sorted";
    public static final String UNSORTED = "kempt-unsorted";

    private static final int HEAD_OF_TABLE = 2;

    private final SourceText source;
    private final Map<Integer, Comment> commentsByEnd = new HashMap<>();

    private OrderComments(Document document) {
        this.source = document.source();
        document.comments().forEach(comment -> commentsByEnd.put(comment.range().end(), comment));
    }

    /** Reads the comments of a document. */
    public static OrderComments of(Document document) {
        return new OrderComments(document);
    }

    /** Returns whether a comment says that the list is sorted, or that it is not; empty where none says either. */
    public Optional<Boolean> isSorted(EntryList list) {
        Optional<Boolean> said = before(start(list));
        Optional<Section> section = Optional.of(list.section());
        while (said.isEmpty() && section.isPresent()) {
            said = section.get().heading().map(Heading::range).flatMap(heading -> before(heading.start()));
            section = section.get().parent();
        }
        return said;
    }

    /** Returns where the list begins. The entries of a table come after two lines, its head and what aligns its columns. */
    private int start(EntryList list) {
        int start = source.startOfLine(list.range().start());
        for (int lines = list.kind() == ListKind.TABLE ? HEAD_OF_TABLE : 0; lines > 0 && start > 0; lines--) {
            start = source.startOfLine(start - 1);
        }
        return start;
    }

    /** Reads the comments that end before {@code offset}, with nothing but white space between. */
    private Optional<Boolean> before(int offset) {
        int end = skipSpaceBefore(offset);
        for (Comment comment = commentsByEnd.get(end); comment != null; comment = commentsByEnd.get(end)) {
            if (says(comment, SORTED)) {
                return Optional.of(true);
            }
            if (says(comment, UNSORTED)) {
                return Optional.of(false);
            }
            end = skipSpaceBefore(comment.range().start());
        }
        return Optional.empty();
    }

    private int skipSpaceBefore(int offset) {
        int end = offset;
        while (end > 0 && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean says(Comment comment, String word) {
        String text = comment.text();
        return text.startsWith(word) && (text.length() == word.length() || text.charAt(word.length()) <= ' ');
    }
}
