package org.kempt.core.fix;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Content.Kind;

/**
 * As many destinations changed as there are edits, and nothing else did; text that was meant as a link may have become
 * the one that it says, see {@link MadeLinks}.
 */
final class LinkProof implements Proof {
    private static final EnumSet<Kind> FIXED = EnumSet.of(Kind.CODE, Kind.HEADING, Kind.ITEM);
    private static final EnumSet<Kind> WITH_DESTINATION = EnumSet.of(Kind.LINK, Kind.IMAGE, Kind.HTML, Kind.DEFINITION);

    /** What a destination became; one edit of a definition changes all links that refer to it alike. */
    private record Change(String before, String after) {}

    private final Document before;
    private final Content content;
    private final Shape shape;

    LinkProof(Document before) {
        this.before = before;
        this.content = Content.of(before, WordForm.LETTERS);
        this.shape = Shape.of(before);
    }

    @Override
    public Optional<String> refute(Document after, List<TextEdit> edits) {
        MadeLinks made = new MadeLinks(before, after, edits);
        if (made.isEmpty()) {
            return refuteDestinations(after, edits);
        }
        Document hiddenAfter = made.hiddenAfter();
        return made.refute(hiddenAfter)
                .or(() -> new LinkProof(made.hiddenBefore()).refuteDestinations(hiddenAfter, made.others()));
    }

    private Optional<String> refuteDestinations(Document after, List<TextEdit> edits) {
        Content contentAfter = Content.of(after, WordForm.LETTERS);
        EditedText edited =
                new EditedText(before.source().text(), after.source().text(), edits);
        return content.difference(contentAfter, FIXED)
                .or(() -> WITH_DESTINATION.stream()
                        .flatMap(kind -> counts(kind, contentAfter).stream())
                        .findFirst())
                .or(() -> destinations(contentAfter, edits.size()))
                // The text of a bare address is the address itself.
                .or(() -> TextProof.words(content, contentAfter, edited))
                .or(() -> shape.hasBlocksOf(Shape.of(after))
                        ? Optional.empty()
                        : Optional.of("lists or paragraphs are nested differently"));
    }

    private Optional<String> counts(Kind kind, Content contentAfter) {
        return content.parts(kind).size() == contentAfter.parts(kind).size()
                ? Optional.empty()
                : Content.difference(kind, content.bag(kind), contentAfter.bag(kind));
    }

    private Optional<String> destinations(Content contentAfter, int edits) {
        for (int i = 0; i < content.parts(Kind.HTML).size(); i++) {
            String html = content.parts(Kind.HTML).get(i);
            String htmlAfter = contentAfter.parts(Kind.HTML).get(i);
            if (!Html.withoutAddresses(html).equals(Html.withoutAddresses(htmlAfter))) {
                return Optional.of("the HTML " + Quote.of(html) + " changed");
            }
        }
        Set<Change> changes = new HashSet<>();
        Set<Change> definitions = changes(Kind.DEFINITION, contentAfter);
        for (Kind kind : EnumSet.of(Kind.LINK, Kind.IMAGE, Kind.HTML)) {
            changes.addAll(changes(kind, contentAfter));
        }
        return Math.max(changes.size(), definitions.size()) <= edits
                ? Optional.empty()
                : Optional.of("more destinations changed than were to be fixed");
    }

    private Set<Change> changes(Kind kind, Content contentAfter) {
        Set<Change> changes = new HashSet<>();
        List<String> parts = content.parts(kind);
        List<String> partsAfter = contentAfter.parts(kind);
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).equals(partsAfter.get(i))) {
                changes.add(new Change(parts.get(i), partsAfter.get(i)));
            }
        }
        return changes;
    }
}
