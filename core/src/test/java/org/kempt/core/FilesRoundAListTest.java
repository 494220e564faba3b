package org.kempt.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kempt.core.config.Configuration;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Effect;
import org.kempt.core.repository.Repository;
import org.kempt.core.source.SourceText;

class FilesRoundAListTest {
    private static final SourceText LIST = SourceText.of("- Ant\n");

    private final List<Repository> seen = new ArrayList<>();
    private final Linter linter = Linter.of(
            Rules.setOf(
                    Rules.rule("curious", Effect.TEXT, (document, context) -> seen.add(context.repository())),
                    Rules.replacing("name", Effect.TEXT, "Ant", "Bee")),
            Configuration.defaults());

    @Test
    void areUnknownForAText() {
        linter.lint(LIST);
        linter.fix(LIST, Applicability.SAFE);

        assertThat(seen)
                .hasSizeGreaterThan(1)
                .allSatisfy(repository -> assertThat(repository).isSameAs(Repository.unknown()));
        Repository unknown = Repository.unknown();
        assertThat(unknown.list()).isEmpty();
        assertThat(unknown.isWhole()).isFalse();
        assertThat(unknown.exists("README.md")).isFalse();
        assertThat(unknown.names("")).isEmpty();
        assertThat(unknown.text("README.md")).isEmpty();
        assertThat(unknown.age()).isEmpty();
    }

    @Test
    void areHandedToRulesInEachRoundAndNotLookedAt() {
        Repository repository = new Untouched();

        linter.lint(LIST, repository);
        assertThat(linter.fix(LIST, Applicability.SAFE, repository).changed()).isTrue();

        assertThat(seen)
                .hasSizeGreaterThan(2)
                .allSatisfy(found -> assertThat(found).isSameAs(repository));
    }

    /** Fails as soon as it is asked anything. */
    private static final class Untouched implements Repository {

        @Override
        public Optional<String> list() {
            throw new AssertionError("asked for the list");
        }

        @Override
        public boolean isWhole() {
            throw new AssertionError("asked whether it is whole");
        }

        @Override
        public boolean exists(String path) {
            throw new AssertionError("asked for " + path);
        }

        @Override
        public List<String> names(String folder) {
            throw new AssertionError("asked for the files in " + folder);
        }

        @Override
        public Optional<String> text(String path) {
            throw new AssertionError("asked for the text of " + path);
        }

        @Override
        public Optional<Duration> age() {
            throw new AssertionError("asked for its age");
        }
    }
}
