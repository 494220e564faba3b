package org.kempt.rules.random;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tries a claim with many random texts. Of a text that refutes it, only what is needed to refute it is shown. */
final class ForAny {
    private ForAny() {}

    /**
     * Fails with the seed and the least text if {@code claim} throws for one of the texts.
     *
     * @param count how many texts are tried; their seeds are 0, 1, 2 …
     */
    static void text(int count, Consumer<String> claim) {
        for (long seed = 0; seed < count; seed++) {
            List<String> pieces = RandomMarkdown.pieces(seed);
            if (refutation(pieces, claim) != null) {
                List<String> least = shrink(pieces, claim);
                fail("seed " + seed + ", text \"" + escaped(String.join("", least)) + "\"", refutation(least, claim));
            }
        }
    }

    private static @Nullable Throwable refutation(List<String> pieces, Consumer<String> claim) {
        try {
            claim.accept(String.join("", pieces));
            return null;
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            return e;
        }
    }

    /** Leaves out ever smaller runs of pieces as long as the claim stays refuted. */
    private static List<String> shrink(List<String> pieces, Consumer<String> claim) {
        List<String> least = pieces;
        for (int run = Math.max(1, pieces.size() / 2); run > 0; run /= 2) {
            for (int start = 0; start < least.size(); ) {
                List<String> fewer = new ArrayList<>(least);
                fewer.subList(start, Math.min(start + run, least.size())).clear();
                if (refutation(fewer, claim) == null) {
                    start += run;
                } else {
                    least = fewer;
                }
            }
        }
        return least;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case '"', '\\' -> escaped.append('\\').append(c);
                default -> escaped.append(c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return escaped.toString();
    }
}
