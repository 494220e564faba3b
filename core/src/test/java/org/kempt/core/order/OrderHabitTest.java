package org.kempt.core.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderHabitTest {
    private static final List<SortKey> KEYS = SortKey.usual(List.of("the"));
    private static final List<String> SORTED =
            List.of("Ant", "Bee", "Cat", "Dog", "Elk", "Fox", "Gnu", "Hen", "Ibis", "Jay");
    private static final List<String> SHUFFLED =
            List.of("Hen", "Dog", "Jay", "Cat", "Gnu", "Ant", "Ibis", "Bee", "Fox");

    @Test
    void boundsTheProbabilityThatNamesAreInOrderByChance() {
        assertThat(order(SORTED.subList(0, 4)).chance()).isCloseTo(Math.log10(1.0 / 24), within(1e-9));
        // Exactly (7² + 1) / 8! with one of eight out of place.
        assertThat(order(movedToEnd(8)).chance()).isBetween(Math.log10(50.0 / 40_320), Math.log10(2 * 50.0 / 40_320));
    }

    @Test
    void takesALongListAsSortedOnItsOwn() {
        assertThat(isMeant(movedToEnd(10))).isTrue();
    }

    @Test
    void takesAShortListAsSortedOnlyInAFileOfSortedLists() {
        List<String> five = movedToEnd(5);
        assertThat(isMeant(five)).isFalse();
        assertThat(isMeant(five, Collections.nCopies(20, SORTED))).isTrue();
    }

    @Test
    void asksMoreOfAListInAFileOfUnsortedLists() {
        List<String> eight = movedToEnd(8);
        assertThat(isMeant(eight)).isTrue();
        assertThat(isMeant(eight, Collections.nCopies(40, SHUFFLED))).isFalse();
        assertThat(isMeant(movedToEnd(10), Collections.nCopies(40, SHUFFLED))).isTrue();
    }

    @Test
    void neverTakesAListAsSortedOfWhichAThirdIsOutOfPlace() {
        List<String> third = List.of("Ant", "Bee", "Yak", "Cat", "Dog", "Auk", "Elk", "Fox", "Asp");
        assertThat(isMeant(third, Collections.nCopies(20, SORTED))).isFalse();
    }

    @Test
    void takesNoNamesAsEvidenceThatDifferInANumberOnly() {
        List<String> weeks = new ArrayList<>();
        for (int week = 10; week < 40; week++) {
            weeks.add("Week " + week);
        }
        Collections.swap(weeks, 3, 20);
        assertThat(isMeant(weeks)).isFalse();
    }

    @Test
    void thinksTheSameOfAListOnceItIsSorted() {
        List<List<String>> lists = new ArrayList<>();
        for (int size = 4; size <= 10; size++) {
            lists.add(movedToEnd(size));
        }
        OrderHabit before = OrderHabit.of(KeyChoice.choose(lists, KEYS));
        lists.replaceAll(names -> names.stream().sorted().toList());
        assertThat(OrderHabit.of(KeyChoice.choose(lists, KEYS))).isEqualTo(before);
    }

    @Test
    void choosesTheKeyThatLeavesTheFewestOut() {
        NameOrder titles = order(List.of("Ant", "The Bee", "Cat", "Dog", "Elk", "The Fox"));
        assertThat(titles.misplaced()).isZero();
        assertThat(titles.key().description()).contains("articles");
        assertThat(order(List.of("Ant", "Bee", "Cat", "auk", "bat")).key().description())
                .isEqualTo(KeyForm.EXACT.description());
    }

    @Test
    void choosesAmongEquallyGoodKeysTheOneThatMostListsHave() {
        List<String> titles = List.of("Ant", "The Bee", "Cat", "A Dog", "Elk");
        List<String> either = List.of("Ant", "Bee", "Cat", "Dog", "The Auk");
        List<NameOrder> orders = KeyChoice.choose(
                List.of(titles, titles, either),
                List.of(
                        SortKey.of(KeyForm.FOLDED, false, List.of()),
                        SortKey.of(KeyForm.TITLES, false, List.of("a", "the"))));
        assertThat(orders.get(2).misplaced()).isZero();
        assertThat(orders.get(2).key().description()).isEqualTo(KeyForm.FOLDED.description());
        assertThat(orders.get(0).key().description()).isEqualTo(KeyForm.TITLES.description());
    }

    /** Returns the first {@code size} names, the second of them at the end. */
    private static List<String> movedToEnd(int size) {
        List<String> names = new ArrayList<>(SORTED.subList(0, size));
        names.add(names.remove(1));
        return names;
    }

    private static NameOrder order(List<String> names) {
        return KeyChoice.choose(List.of(names), KEYS).get(0);
    }

    private static boolean isMeant(List<String> names) {
        return isMeant(names, List.of());
    }

    private static boolean isMeant(List<String> names, List<List<String>> others) {
        List<List<String>> all = new ArrayList<>(others);
        all.add(names);
        List<NameOrder> orders = KeyChoice.choose(all, KEYS);
        return OrderHabit.of(orders).suggestsSorted(orders.get(orders.size() - 1));
    }
}
