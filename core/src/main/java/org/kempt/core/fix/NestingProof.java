package org.kempt.core.fix;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Content.Kind;

/**
 * All that the document says is still there, in as many items, whatever belongs to what now. Text that was indented so much
 * that its bullet was no marker may become an item.
 */
final class NestingProof implements Proof {
    private static final EnumSet<Kind> FIXED = EnumSet.complementOf(EnumSet.of(Kind.ITEM, Kind.WORD));

    private static final Set<String> BULLETS = Set.of("-", "*", "+");

    private final Content content;

    NestingProof(Document before) {
        this.content = Content.of(before, WordForm.BETWEEN_SPACES);
    }

    @Override
    public Optional<String> refute(Document after, List<TextEdit> edits) {
        Content contentAfter = Content.of(after, WordForm.BETWEEN_SPACES);
        int more =
                contentAfter.parts(Kind.ITEM).size() - content.parts(Kind.ITEM).size();
        return more > 0 && bullets(content) - bullets(contentAfter) == more
                ? content.difference(contentAfter, FIXED).or(() -> words(contentAfter))
                : content.difference(contentAfter, EnumSet.allOf(Kind.class));
    }

    private static int bullets(Content content) {
        return (int) content.parts(Kind.WORD).stream().filter(BULLETS::contains).count();
    }

    private Optional<String> words(Content after) {
        return Content.difference(Kind.WORD, withoutBullets(content), withoutBullets(after));
    }

    private static Bag withoutBullets(Content content) {
        return Bag.of(content.parts(Kind.WORD).stream()
                .filter(word -> !BULLETS.contains(word))
                .toList());
    }
}
