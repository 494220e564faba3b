package org.kempt.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "*.md, README.md, true",
        "*.md, docs/README.md, true",
        "*.md, README.markdown, false",
        "README.md, a/b/README.md, true",
        "/README.md, a/README.md, false",
        "/README.md, README.md, true",
        "./README.md, README.md, true",
        "docs, docs/a/b.md, true",
        "docs/, docs/a.md, true",
        "docs/, a/docs/a.md, true",
        "docs, mydocs/a.md, false",
        "docs/*.md, docs/a.md, true",
        "docs/*.md, docs/a/b.md, false",
        "docs/**.md, docs/a/b.md, true",
        "docs/**/b.md, docs/b.md, true",
        "docs/**/b.md, docs/x/y/b.md, true",
        "docs/**/b.md, docs/xb.md, false",
        "**/b.md, b.md, true",
        "a?.md, ab.md, true",
        "a?.md, a.md, false",
        "a?b, a/b, false",
        "*, anything/at/all, true",
        "a*b*c, axxbyyc, true",
        "a*b*c, axxcyyb, false",
    })
    void fitsAsInAGitignore(String pattern, String path, boolean fits) {
        assertThat(Glob.of(pattern).fits(path)).isEqualTo(fits);
    }

    @Test
    void doesNotTryWaysTwice() {
        Glob glob = Glob.of("**/*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b/".repeat(4) + "**.md");

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(glob.fits("a/".repeat(500) + "a".repeat(5_000)))
                        .isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "!docs, exclude",
        "../docs, ..",
        "docs/../a, ..",
        "'*.{md,markdown}', '{'",
        "'[ab].md', '['",
        "'docs\\a.md', '\\'",
        "' ', empty",
    })
    void refusesWhatWouldMatchNothing(String pattern, String named) {
        assertThatThrownBy(() -> Glob.of(pattern))
                .isInstanceOf(IllegalGlobException.class)
                .hasMessageContaining(named);
    }
}
