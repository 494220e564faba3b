package org.kempt.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kempt.rules.RealLists;

/**
 * Breaks one thing at a time in {@linkplain RealLists real lists} that follow the convention concerned.
 *
 * <p>{@code -Dkempt.mutants=1000} tries more mutants of each kind.
 */
class RealListsMutationTest {
    private static final int MUTANTS_OF_A_KIND = Integer.getInteger("kempt.mutants", 25);
    private static final long SEED = Long.getLong("kempt.seed", 1);

    /** So many of one kind are taken of a list at most, however few lists have a place for them. */
    private static final int MOST_OF_A_LIST = 20;

    private record NamedList(String name, TidyList list) {}

    @Test
    void findsAndRepairsNearlyAll() {
        List<NamedList> lists = readAll();

        Map<String, Tally> tallies = new LinkedHashMap<>();
        Mutations.all().forEach(mutation -> tallies.put(mutation.kind(), tryOut(mutation, lists)));

        Tally all = new Tally();
        tallies.values().forEach(all::add);
        System.out.println(table(tallies, all));
        String failures = "seed " + SEED + "\n" + String.join("\n", all.failures());
        assertThat(all.percentFound()).as(failures).isGreaterThanOrEqualTo(97);
        assertThat(all.percentRestored()).as(failures).isGreaterThanOrEqualTo(95);
    }

    /** Takes a mutant of each list in turn, beginning with another list for each kind. */
    private static Tally tryOut(Mutation mutation, List<NamedList> lists) {
        Tally tally = new Tally();
        List<NamedList> left = new ArrayList<>(lists);
        SplittableRandom random = new SplittableRandom(SEED + mutation.kind().hashCode());
        shuffle(left, random);
        for (int round = 0; round < MOST_OF_A_LIST && tally.tried() < MUTANTS_OF_A_KIND; round++) {
            left.removeIf(named -> tally.tried() < MUTANTS_OF_A_KIND && !tryOut(mutation, named, random, tally));
        }
        return tally;
    }

    private static boolean tryOut(Mutation mutation, NamedList named, SplittableRandom random, Tally tally) {
        long seed = random.nextLong();
        return mutation.mutate(named.list().document(), new SplittableRandom(seed))
                .map(mutant -> {
                    tally.add(
                            named.list().outcome(mutant),
                            mutation.kind() + ": " + named.name() + " " + mutant.lines() + ", seed " + seed);
                    return true;
                })
                .orElse(false);
    }

    private static void shuffle(List<NamedList> lists, SplittableRandom random) {
        for (int i = lists.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            NamedList named = lists.get(i);
            lists.set(i, lists.get(other));
            lists.set(other, named);
        }
    }

    private static List<NamedList> readAll() {
        return RealLists.all().stream()
                .map(file -> new NamedList(RealLists.name(file), TidyList.of(RealLists.read(file))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String table(Map<String, Tally> tallies, Tally all) {
        StringBuilder table =
                new StringBuilder("| break | tried | found, % | restored, % |\n| --- | ---: | ---: | ---: |\n");
        tallies.forEach((kind, tally) -> table.append(tally.row(kind)).append('\n'));
        return table.append(all.row("all")).append('\n').toString();
    }
}
