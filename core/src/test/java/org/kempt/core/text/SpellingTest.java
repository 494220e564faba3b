package org.kempt.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final List<String> NAMES = List.of("missing-period", "missing-title", "on", "off");

    @Test
    void findsAWordWithTwoMistakes() {
        assertThat(Spelling.closest("mising-perriod", NAMES)).contains("missing-period");
    }

    @Test
    void allowsAThirdOfALongWordToBeWrong() {
        assertThat(Spelling.closest("missing-peXXXX", NAMES)).contains("missing-period");
        assertThat(Spelling.closest("missing-XXXXXX", NAMES)).isEmpty();
    }

    @Test
    void takesTheClosest() {
        assertThat(Spelling.closest("of", List.of("on", "off", "of-"))).contains("on");
        assertThat(Spelling.closest("offf", List.of("on", "off"))).contains("off");
    }

    @Test
    void doesNotMindCase() {
        assertThat(Spelling.closest("MISSING-PERIOD", NAMES)).contains("missing-period");
    }

    @Test
    void suggestsNothingThatSharesNothingWithTheWord() {
        assertThat(Spelling.closest("xy", NAMES)).isEmpty();
        assertThat(Spelling.closest("x", NAMES)).isEmpty();
        assertThat(Spelling.closest("", NAMES)).isEmpty();
    }

    @Test
    void suggestsNothingForTextThatIsNoName() {
        assertThat(Spelling.closest("a".repeat(101), List.of("a".repeat(100)))).isEmpty();
    }

    @Test
    void endsAMessageWithTheSuggestion() {
        assertThat(Spelling.hint("missing-perod", NAMES)).isEqualTo(", did you mean `missing-period`?");
        assertThat(Spelling.hint("something-else", NAMES)).isEmpty();
    }

    @Test
    void hintsAtTheOneWordThatBeginsSo() {
        assertThat(Spelling.hint("warn", List.of("error", "warning", "info"))).isEqualTo(", did you mean `warning`?");
        assertThat(Spelling.hint("conf", List.of("configure", "configuration"))).isEmpty();
    }

    @Test
    void agreesWithTheWholeTable() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int i = 0; i < 20_000; i++) {
            String word = word(random);
            String candidate = word(random);
            int limit = Math.min(Math.max(2, word.length() / 3), word.length() - 1);
            int distance = distance(word, candidate);
            boolean close = distance <= limit && distance < candidate.length();

            assertThat(Spelling.closest(word, List.of(candidate)).isPresent())
                    .as("%s and %s", word, candidate)
                    .isEqualTo(close);
        }
    }

    private static String word(RandomGenerator random) {
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(13);
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static int distance(String from, String to) {
        int[][] table = new int[from.length() + 1][to.length() + 1];
        for (int row = 0; row <= from.length(); row++) {
            for (int column = 0; column <= to.length(); column++) {
                if (row == 0 || column == 0) {
                    table[row][column] = row + column;
                } else {
                    int replaced = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                    table[row][column] = Math.min(
                            table[row - 1][column - 1] + replaced,
                            Math.min(table[row - 1][column], table[row][column - 1]) + 1);
                }
            }
        }
        return table[from.length()][to.length()];
    }
}
