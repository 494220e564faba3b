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
        return difference("the entry", arrangement.entries(), arrangementAfter.entries())
                .or(() -> difference("the comment", arrangement.comments(), arrangementAfter.comments()))
                // All entries are there, so that something else changed, or one is in another list now.
                .or(() -> surplus(arrangement.sections(), arrangementAfter.sections())
                        .or(() -> surplus(arrangementAfter.sections(), arrangement.sections()))
                        .map(name -> "more than the order of entries or sections changed near " + name));
    }

    private Optional<String> difference(String kind, List<Integer> before, List<Integer> after) {
        return surplus(before, after)
                .map(name -> kind + ' ' + name + " was lost")
                .or(() -> surplus(after, before).map(name -> kind + ' ' + name + " appeared"));
    }

    /** Returns the name of something that {@code some} has more of than {@code others}. */
    private Optional<String> surplus(List<Integer> some, List<Integer> others) {
        return bag(some).minus(bag(others)).first().map(number -> Quote.of(identities.label(Integer.parseInt(number))));
    }

    private static Bag bag(List<Integer> numbers) {
        return Bag.of(numbers.stream().map(String::valueOf).toList());
    }
}
