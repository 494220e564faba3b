package org.kempt.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kempt.core.source.SourceText;

/**
 * Breaks one thing at a time in real lists that follow the convention concerned. These lie beside the project's own folder
 * and are no part of it; where they are absent the test is skipped.
 *
 * <p>{@code -Dkempt.mutants=1000} tries more mutants of each kind.
 */
class RealListsMutationTest {
    private static final Path LISTS = Path.of(System.getProperty("kempt.shared", "../../shared"), "lists")
            .toAbsolutePath()
            .normalize();

    private static final int MUTANTS_OF_A_KIND = Integer.getInteger("kempt.mutants", 25);
    private static final long SEED = Long.getLong("kempt.seed", 1);

    /** So many of one kind are taken of a list at most, however few lists have a place for them. */
    private static final int MOST_OF_A_LIST = 20;

    private record NamedList(String name, TidyList list) {}

    @Test
    void findsAndRepairsNearlyAll() throws Exception {
        assumeTrue(Files.isDirectory(LISTS), "no folder `shared` beside the project: the real lists are not tested");
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

    private static List<NamedList> readAll() throws Exception {
        List<NamedList> lists = new ArrayList<>();
        try (Stream<Path> files = Files.list(LISTS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                SourceText source = SourceText.decode(Files.readAllBytes(file));
                lists.add(new NamedList(file.getFileName().toString(), TidyList.of(source)));
            }
        }
        return lists;
    }

    private static String table(Map<String, Tally> tallies, Tally all) {
        StringBuilder table =
                new StringBuilder("| break | tried | found, % | restored, % |\n| --- | ---: | ---: | ---: |\n");
        tallies.forEach((kind, tally) -> table.append(tally.row(kind)).append('\n'));
        return table.append(all.row("all")).append('\n').toString();
    }
}
