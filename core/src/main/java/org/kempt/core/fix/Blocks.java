package org.kempt.core.fix;

import java.util.List;
import java.util.Optional;

/** Compares rendered blocks. */
final class Blocks {
    private Blocks() {}

    /** Returns what sets two sequences of blocks apart, in words. */
    static Optional<String> difference(List<String> before, List<String> after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        Bag bagBefore = Bag.of(before);
        Bag bagAfter = Bag.of(after);
        Optional<String> lost = bagBefore.minus(bagAfter).first();
        Optional<String> found = bagAfter.minus(bagBefore).first();
        return lost.map(html -> "the block " + Quote.of(html) + " changed")
                .or(() -> found.map(html -> "the block " + Quote.of(html) + " appeared"))
                .or(() -> Optional.of("blocks changed places"));
    }
}
