package org.kempt.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SortKeyTest {
    private static final List<String> ARTICLES = List.of("a", "an", "the");

    @Test
    void foldsCaseAndAccents() {
        SortKey key = key(KeyForm.FOLDED);
        assertThat(key.of("Élan")).isEqualTo(key.of("elan"));
        assertThat(key.of("STRASSE")).isEqualTo(key.of("Straße"));
        assertThat(sorted(key, "beta", "Alpha", "école", "Delta")).containsExactly("Alpha", "beta", "Delta", "école");
    }

    @Test
    void ignoresPunctuationBetweenWords() {
        assertThat(sorted(key(KeyForm.WORDS), "node-b", ".NET", "node c", "\"Node a\"", "μ"))
                .containsExactly(".NET", "\"Node a\"", "node-b", "node c", "μ");
    }

    @Test
    void ignoresSpacesBetweenLetters() {
        SortKey key = key(KeyForm.LETTERS);
        assertThat(key.of("Go Lang")).isEqualTo(key.of("go-lang"));
    }

    @Test
    void keepsANameThatIsNothingButPunctuation() {
        assertThat(key(KeyForm.LETTERS).of("++")).isEqualTo("++");
    }

    @Test
    void leavesOutLeadingArticles() {
        assertThat(sorted(key(KeyForm.TITLES), "The Gap", "Theory", "An Egg", "Fog"))
                .containsExactly("An Egg", "Fog", "The Gap", "Theory");
    }

    @Test
    void keepsAnArticleThatIsTheWholeName() {
        assertThat(key(KeyForm.TITLES).of("The")).isEqualTo("the");
    }

    @Test
    void leavesOutArticlesOfOtherLanguages() {
        SortKey key = SortKey.of(KeyForm.TITLES, false, List.of("l'", "die"));
        assertThat(key.of("L'arbre")).isEqualTo("arbre");
        assertThat(key.of("Die Welt")).isEqualTo("welt");
    }

    @Test
    void comparesNumbersByTheirValueWhereAsked() {
        SortKey key = SortKey.of(KeyForm.FOLDED, true, ARTICLES);
        assertThat(sorted(key, "Part 10", "Part 9", "Part 010 b", "Part A"))
                .containsExactly("Part 9", "Part 10", "Part 010 b", "Part A");
    }

    @Test
    void putsCapitalsFirstWhereEveryCharacterCounts() {
        assertThat(sorted(key(KeyForm.EXACT), "alpha", "Zeta", "Beta")).containsExactly("Beta", "Zeta", "alpha");
    }

    @Test
    void sortsByTheAlphabetOfALanguage() {
        assertThat(sorted(SortKey.ofLocale("sv"), "Öland", "Zorn", "Ask", "Åre"))
                .containsExactly("Ask", "Zorn", "Åre", "Öland");
        assertThat(sorted(SortKey.ofLocale("de"), "Zorn", "Öland", "Papier"))
                .containsExactly("Öland", "Papier", "Zorn");
    }

    @Test
    void knowsNoPlaceForChineseCharactersWithoutALanguage() {
        assertThat(key(KeyForm.FOLDED).hasPlaceFor("360 中文")).isFalse();
        assertThat(key(KeyForm.FOLDED).hasPlaceFor("Arc 中文")).isTrue();
        assertThat(SortKey.ofLocale("zh").hasPlaceFor("中文")).isTrue();
    }

    private static SortKey key(KeyForm form) {
        return SortKey.of(form, false, ARTICLES);
    }

    private static List<String> sorted(SortKey key, String... names) {
        return Stream.of(names).sorted(Comparator.comparing(key::of)).toList();
    }
}
