package org.kempt.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortedRunTest {

    @Test
    void leavesOutTheOneThatIsOutOfPlace() {
        assertThat(leftOut("a", "z", "b", "c", "d")).containsExactly("z");
        assertThat(leftOut("m", "a", "b", "c")).containsExactly("m");
        assertThat(leftOut("b", "c", "d", "a")).containsExactly("a");
    }

    @Test
    void leavesOutTheSecondOfTwoThatChangedPlaces() {
        assertThat(leftOut("a", "c", "b", "d")).containsExactly("b");
        assertThat(leftOut("a", "b", "d", "c")).containsExactly("c");
    }

    @Test
    void keepsEqualKeysInTheirOrder() {
        assertThat(leftOut("a", "b", "b", "b", "c")).isEmpty();
    }

    @Test
    void leavesOutTheFewest() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<String> keys = random.ints(random.nextInt(10) + 1, 'a', 'g')
                    .mapToObj(Character::toString)
                    .toList();
            int longest = longestByTrying(keys);
            assertThat(SortedRun.length(keys)).as("%s", keys).isEqualTo(longest);
            List<String> kept = kept(keys);
            assertThat(kept).as("%s", keys).hasSize(longest).isSorted();
        }
    }

    private static List<String> leftOut(String... keys) {
        List<String> left = new ArrayList<>(List.of(keys));
        kept(List.of(keys)).forEach(left::remove);
        return left;
    }

    private static List<String> kept(List<String> keys) {
        return SortedRun.of(keys).kept().stream().mapToObj(keys::get).toList();
    }

    private static int longestByTrying(List<String> keys) {
        int longest = 0;
        for (int choice = 0; choice < 1 << keys.size(); choice++) {
            String last = "";
            boolean sorted = true;
            for (int i = 0; i < keys.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    sorted &= last.compareTo(keys.get(i)) <= 0;
                    last = keys.get(i);
                }
            }
            longest = sorted ? Math.max(longest, Integer.bitCount(choice)) : longest;
        }
        return longest;
    }
}
