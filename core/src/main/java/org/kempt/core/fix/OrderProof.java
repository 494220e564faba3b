package org.kempt.core.fix;

import java.util.List;
import java.util.Optional;
import org.kempt.core.document.Document;

/**
 * The same entries stand in the same lists of the same sections, each with all that belongs to it, in whatever order. An
 * entry is what is rendered of it, whether its list is loose or tight.
 */
final class OrderProof implements Proof {
    private final Identities identities = new Identities();
    private final Arrangement arrangement;

    OrderProof(Document before) {
        this.arrangement = Arrangement.of(before, identities);
    }

    @Override
    public Optional<String> refute(Document after, List<TextEdit> edits) {
        Arrangement arrangementAfter = Arrangement.of(after, identities);
        return difference("the entry ", arrangement.entries(), arrangementAfter.entries())
                .or(() -> difference("the comment ", arrangement.comments(), arrangementAfter.comments()))
                .or(() -> difference("", arrangement.sections(), arrangementAfter.sections())
                        .map(lost -> "more than the order of entries or sections changed near "
                                + lost.substring(0, lost.lastIndexOf('`') + 1)));
    }

    private Optional<String> difference(String kind, List<Integer> before, List<Integer> after) {
        Bag bagBefore = bag(before);
        Bag bagAfter = bag(after);
        Optional<String> lost = bagBefore.minus(bagAfter).first().map(this::quote);
        Optional<String> found = bagAfter.minus(bagBefore).first().map(this::quote);
        return lost.map(entry -> kind + entry + " was lost").or(() -> found.map(entry -> kind + entry + " appeared"));
    }

    private String quote(String id) {
        return Quote.of(identities.label(Integer.parseInt(id)));
    }

    private static Bag bag(List<Integer> ids) {
        return Bag.of(ids.stream().map(String::valueOf).toList());
    }
}
