package org.kempt.core.fix;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Content.Kind;

/**
 * Only white space was edited, and what came of it is items: at least one for each space that was put behind a character.
 * Text reads the same, but that signs and numbers are markers now.
 */
final class ItemSyntaxProof implements Proof {
    private static final EnumSet<Kind> FIXED =
            EnumSet.of(Kind.LINK, Kind.IMAGE, Kind.CODE, Kind.HTML, Kind.HEADING, Kind.DEFINITION);

    private final String text;
    private final Content content;

    ItemSyntaxProof(Document before) {
        this.text = before.source().text();
        this.content = Content.of(before, WordForm.LETTERS);
    }

    @Override
    public Optional<String> refute(Document after, List<TextEdit> edits) {
        for (TextEdit edit : edits) {
            if (!edit.range().of(text).isBlank() || !edit.text().isBlank()) {
                return Optional.of("more than white space was edited");
            }
        }
        Content contentAfter = Content.of(after, WordForm.LETTERS);
        int more =
                contentAfter.parts(Kind.ITEM).size() - content.parts(Kind.ITEM).size();
        return content.difference(contentAfter, FIXED)
                .or(() -> content.parts(Kind.LINK).equals(contentAfter.parts(Kind.LINK))
                        ? Optional.empty()
                        : Optional.of("links changed places"))
                .or(() -> items(more, edits))
                .or(() -> words(more, contentAfter));
    }

    private Optional<String> items(int more, List<TextEdit> edits) {
        long meant = edits.stream().filter(this::isBehindCharacter).count();
        return more < meant || (meant == 0 && more > 0)
                ? Optional.of(more + " items appeared instead of " + meant)
                : Optional.empty();
    }

    private boolean isBehindCharacter(TextEdit edit) {
        int offset = edit.range().start();
        return edit.range().isEmpty() && offset > 0 && !Character.isWhitespace(text.charAt(offset - 1));
    }

    /** The number of a new item is no word any more. */
    private Optional<String> words(int more, Content contentAfter) {
        List<String> words = content.parts(Kind.WORD);
        List<String> wordsAfter = contentAfter.parts(Kind.WORD);
        int next = 0;
        int numbers = 0;
        for (String word : words) {
            if (next < wordsAfter.size() && wordsAfter.get(next).equals(word)) {
                next++;
            } else if (numbers < more && word.chars().allMatch(Character::isDigit)) {
                numbers++;
            } else {
                return Optional.of("the word " + Quote.of(word) + " was lost");
            }
        }
        return next == wordsAfter.size()
                ? Optional.empty()
                : Optional.of("the word " + Quote.of(wordsAfter.get(next)) + " appeared");
    }
}
