package org.kempt.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kempt.core.source.MalformedSourceException;
import org.kempt.core.source.SourceText;

/** Breaks one thing at a time in a tidy list of our own: each break is found, and repaired where that is possible. */
class TidyListMutationTest {
    private static final int SEEDS = 25;

    private final SourceText source = read();
    private final TidyList list = TidyList.of(source);

    @Test
    void theListIsTidy() {
        assertThat(list.document().source().text()).isEqualTo(source.text());
        assertThat(list.known()).isEmpty();
        assertThat(list.document().entries()).hasSizeGreaterThanOrEqualTo(120);
    }

    @TestFactory
    Stream<DynamicContainer> findsAndRepairs() {
        return Mutations.all().stream()
                .map(mutation -> DynamicContainer.dynamicContainer(
                        mutation.kind(), LongStream.range(0, SEEDS).mapToObj(seed -> test(mutation, seed))));
    }

    private DynamicTest test(Mutation mutation, long seed) {
        return dynamicTest("seed " + seed, () -> {
            Mutant mutant = mutation.mutate(list.document(), new SplittableRandom(seed))
                    .orElseThrow(() -> new AssertionError(mutation.kind() + ": the list has no place for it"));

            Outcome outcome = list.outcome(mutant);

            assertThat(outcome.isFound())
                    .as(
                            "%s, seed %d: to be found at %s by %s among %s in\n%s",
                            mutation.kind(), seed, mutant.lines(), mutant.rules(), outcome.added(), mutant.text())
                    .isTrue();
            if (mutant.isToBeRestored()) {
                assertThat(outcome.fixed())
                        .as("%s, seed %d: fixed, from\n%s", mutation.kind(), seed, mutant.text())
                        .isEqualTo(source.text());
            }
        });
    }

    private static SourceText read() {
        try (InputStream in = Objects.requireNonNull(
                TidyListMutationTest.class.getResourceAsStream("tidy-list.md"), "tidy-list.md")) {
            return SourceText.decode(in.readAllBytes());
        } catch (IOException | MalformedSourceException e) {
            throw new IllegalStateException(e);
        }
    }
}
