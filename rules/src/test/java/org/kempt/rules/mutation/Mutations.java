package org.kempt.rules.mutation;

import java.util.List;

/** All ways in which the tests break lists. */
final class Mutations {
    private Mutations() {}

    static List<Mutation> all() {
        return List.of(
                new SwappedEntries(false),
                new SwappedEntries(true),
                new OtherNumber(),
                new UnderIndentedChild(1),
                new UnderIndentedChild(2),
                new DroppedPeriod(),
                new OtherSeparator(" – "),
                new OtherSeparator(" — "),
                new OtherSeparator(": "),
                new OtherSeparator("  - "),
                new LowerCaseLetter(),
                new DroppedMarkerSpace(),
                new RepeatedEntry(),
                new RenamedHeading(),
                new OtherBullet(),
                new TrailingBlank("space", " "),
                new TrailingBlank("tab", "\t"),
                new InnerTab(),
                new IndentingTab(),
                new CarriageReturn(),
                new DoubledPeriod(),
                new SkippedLevel(false),
                new SkippedLevel(true),
                new ReversedLink(),
                SpacedLink.beforeParenthesis(),
                SpacedLink.beforeAddress(),
                SpacedLink.inAddress(),
                ZeroWidthSpace.behindWord(),
                ZeroWidthSpace.inWord());
    }
}
