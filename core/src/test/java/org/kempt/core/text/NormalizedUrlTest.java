package org.kempt.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://alpha.example, http://alpha.example",
        "https://alpha.example, //alpha.example",
        "https://alpha.example, HTTPS://WWW.Alpha.Example/",
        "https://alpha.example, https://alpha.example:443",
        "http://alpha.example/a, http://alpha.example:80/a/",
        "https://alpha.example/a, https://alpha.example/a/index.html",
        "https://alpha.example/a, https://alpha.example/a#",
        "https://alpha.example/a?b=1&c=2, https://alpha.example/a?c=2&b=1",
        "https://alpha.example/a?b=1&c=2, https://alpha.example/a?b=1&amp;c=2",
        "https://alpha.example/a, https://alpha.example/a?utm_source=x&UTM_Campaign=y&fbclid=z",
        "https://alpha.example/a, https://alpha.example/a?ref=awesome-files",
        "https://alpha.example/%E4, https://alpha.example/%e4",
        "https://alpha.example/~a, https://alpha.example/%7Ea",
        "https://github.com/a/b, https://github.com/A/B.git",
        "https://github.com/a/b, https://github.com/a/b#readme",
        "https://github.com/a/b, https://github.com/a/b/blob/main/README.md",
        "https://arxiv.org/abs/2101.00001, https://arxiv.org/pdf/2101.00001v3.pdf",
        "https://arxiv.org/abs/cs/9901001, https://arxiv.org/pdf/cs/9901001v1",
        "https://www.youtube.com/watch?v=abc, https://youtu.be/abc?si=def",
        "https://m.youtube.com/watch?v=abc&feature=share, https://www.youtube.com/embed/abc",
    })
    void takesTwoSpellingsOfOnePageForOne(String one, String other) {
        assertThat(NormalizedUrl.of(one)).isPresent().isEqualTo(NormalizedUrl.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://alpha.example/a, https://alpha.example/b",
        "https://alpha.example/a, https://alpha.example/A",
        "https://alpha.example/#/a, https://alpha.example/#/b",
        "https://alpha.example/, https://alpha.example/#a",
        "https://alpha.example/?a=1, https://alpha.example/?a=2",
        "https://alpha.example/?ref=v2, https://alpha.example/?ref=v1",
        "https://alpha.example/%2F, https://alpha.example//",
        "https://github.com/a/b, https://github.com/a/b/tree/master",
        "https://github.com/a/b/blob/main/X.md, https://github.com/a/b/blob/main/x.md",
        "https://arxiv.org/abs/2101.00001, https://arxiv.org/abs/2101.00002",
        "https://youtu.be/abc, https://youtu.be/abcd",
        "mailto:a@alpha.example, mailto:b@alpha.example",
        "docs/a.md, docs/b.md",
    })
    void keepsTwoPagesApart(String one, String other) {
        assertThat(NormalizedUrl.of(one)).isPresent().isNotEqualTo(NormalizedUrl.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "#", "TODO", "url", "..."})
    void isEmptyForAPlaceholder(String url) {
        assertThat(NormalizedUrl.of(url)).isEmpty();
    }

    @Test
    void survivesAddressesThatAreNone() {
        assertThat(NormalizedUrl.of("https://")).isPresent();
        assertThat(NormalizedUrl.of("https://youtu.be")).isPresent();
        assertThat(NormalizedUrl.of("https://alpha.example/%")).isPresent();
        assertThat(NormalizedUrl.of("https://alpha.example?&&=#%zz")).isPresent();
        assertThat(NormalizedUrl.of("https://arxiv.org/abs/v1")).isPresent();
    }
}
