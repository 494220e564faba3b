package org.kempt.core.fix;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.fix.Content.Kind;

/** Words changed only where an edit names them; links, images, code, HTML, anchors and lists did not. */
final class TextProof implements Proof {
    private static final EnumSet<Kind> FIXED =
            EnumSet.of(Kind.LINK, Kind.IMAGE, Kind.CODE, Kind.HTML, Kind.DEFINITION, Kind.ITEM);

    private final Document before;
    private final Content content;
    private final Shape shape;

    TextProof(Document before) {
        this.before = before;
        this.content = Content.of(before, WordForm.LETTERS);
        this.shape = Shape.of(before);
    }

    @Override
    public Optional<String> refute(Document after, List<TextEdit> edits) {
        Content contentAfter = Content.of(after, WordForm.LETTERS);
        EditedText edited =
                new EditedText(before.source().text(), after.source().text(), edits);
        return content.difference(contentAfter, FIXED)
                .or(() -> content.parts(Kind.LINK).equals(contentAfter.parts(Kind.LINK))
                        ? Optional.empty()
                        : Optional.of("links changed places"))
                .or(() -> anchors(after, edited))
                .or(() -> words(content, contentAfter, edited))
                .or(() -> shape(Shape.of(after), edited));
    }

    /** Returns a word that changed though no edit touches it. */
    static Optional<String> words(Content before, Content after, EditedText edited) {
        if (before.parts(Kind.WORD).equals(after.parts(Kind.WORD))) {
            return Optional.empty();
        }
        Bag wordsBefore = before.bag(Kind.WORD);
        Bag wordsAfter = after.bag(Kind.WORD);
        Bag lost = wordsBefore.minus(wordsAfter).minus(edited.wordsBefore());
        Bag found = wordsAfter.minus(wordsBefore).minus(edited.wordsAfter());
        return Content.difference(Kind.WORD, lost, found);
    }

    private Optional<String> anchors(Document after, EditedText edited) {
        List<Heading> headings = before.headings();
        List<Heading> headingsAfter = after.headings();
        if (headings.size() != headingsAfter.size()) {
            return Optional.of("the number of headings changed");
        }
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.level() != headingsAfter.get(i).level()) {
                return Optional.of("the level of the heading " + Quote.of(heading.text()) + " changed");
            }
            if (!heading.anchor().equals(headingsAfter.get(i).anchor()) && !edited.touches(heading.range())) {
                return Optional.of("the anchor " + Quote.of(heading.anchor()) + " changed");
            }
        }
        return Optional.empty();
    }

    private Optional<String> shape(Shape shapeAfter, EditedText edited) {
        if (!shape.hasBlocksOf(shapeAfter)) {
            return Optional.of("lists or paragraphs are nested differently");
        }
        int most = shape.emphasis().size();
        long replaced = shape.emphasis().stream().filter(edited::replaces).count();
        int found = shapeAfter.emphasis().size();
        if (found > most || found < most - replaced) {
            return Optional.of(found > most ? "emphasis appeared" : "emphasis was lost");
        }
        return Optional.empty();
    }
}
