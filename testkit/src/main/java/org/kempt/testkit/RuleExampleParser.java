package org.kempt.testkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kempt.core.repository.Repository;

/** Puts the blocks of one example together. */
final class RuleExampleParser {
    private static final String EXACT = "exact";
    private static final String HOSTS = "hosts=";
    private static final String LIST = "list=";
    private static final String DAYS = "days=";

    private final String name;
    private final int line;
    private final Map<BlockKind, ExampleBlock> blocks = new EnumMap<>(BlockKind.class);
    private @Nullable BlockKind last;
    private boolean exact;
    private Set<String> hosts = Set.of();
    private String list = "README.md";
    private @Nullable Integer days;

    RuleExampleParser(String name, int line) {
        this.name = name;
        this.line = line;
    }

    /**
     * Adds the next block.
     *
     * @param info what stands behind its opening fence
     */
    void add(String info, ExampleBlock block) {
        BlockKind kind = kind(info, block.line());
        if (last != null && kind.compareTo(last) <= 0) {
            throw new IllegalRuleDocumentException(
                    block.line(),
                    "`" + kind.info() + "` cannot follow `" + last.info() + "` in one example; the order is "
                            + BlockKind.all());
        }
        last = kind;
        blocks.put(kind, block);
    }

    private BlockKind kind(String info, int at) {
        List<String> words = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (String word : info.strip().split(" +", -1)) {
            (isMark(word) ? marks : words).add(word);
        }
        BlockKind kind = BlockKind.of(String.join(" ", words))
                .orElseThrow(() -> new IllegalRuleDocumentException(
                        at, "`" + info + "` is no block of an example; expected one of " + BlockKind.all()));
        marks.forEach(mark -> take(mark, kind, at));
        return kind;
    }

    private static boolean isMark(String word) {
        return word.equals(EXACT) || word.startsWith(HOSTS) || word.startsWith(LIST) || word.startsWith(DAYS);
    }

    private void take(String mark, BlockKind kind, int at) {
        boolean isAboutFiles = mark.startsWith(LIST) || mark.startsWith(DAYS);
        if (isAboutFiles ? kind != BlockKind.FILES : !kind.isInput()) {
            String place = isAboutFiles ? "`text files`" : "`markdown bad` or `markdown clean`";
            throw new IllegalRuleDocumentException(at, "`" + mark + "` belongs behind " + place);
        }
        if (mark.equals(EXACT)) {
            exact = true;
        } else if (mark.startsWith(HOSTS)) {
            hosts = Set.of(mark.substring(HOSTS.length()).split(",", -1));
        } else if (mark.startsWith(LIST)) {
            list = mark.substring(LIST.length());
        } else {
            days = days(mark.substring(DAYS.length()), at);
        }
    }

    private static int days(String number, int at) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw new IllegalRuleDocumentException(at, "`" + DAYS + number + "` is no number of days");
        }
    }

    RuleExample finish() {
        ExampleBlock bad = blocks.get(BlockKind.BAD);
        ExampleBlock clean = blocks.get(BlockKind.CLEAN);
        ExampleBlock input = bad != null ? bad : clean;
        if (input == null) {
            throw new IllegalRuleDocumentException(
                    line, "this example has no block `markdown bad` and none `markdown clean`");
        }
        if (clean != null && bad != null) {
            throw new IllegalRuleDocumentException(
                    clean.line(), "`markdown bad` and `markdown clean` are two examples: give each its heading");
        }
        if (clean != null && last != BlockKind.CLEAN) {
            throw new IllegalRuleDocumentException(
                    clean.line(), "after `markdown clean` nothing can follow in one example");
        }
        ExampleBlock files = blocks.get(BlockKind.FILES);
        Repository repository = files == null ? Repository.unknown() : ExampleRepository.of(files, list, days);
        return new RuleExample(name, line, blocks, input, exact, hosts, repository);
    }
}
