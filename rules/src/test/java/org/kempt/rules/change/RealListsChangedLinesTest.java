package org.kempt.rules.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kempt.core.FixResult;
import org.kempt.core.Linter;
import org.kempt.core.change.ChangedLines;
import org.kempt.core.config.Configuration;
import org.kempt.core.document.Contents;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Applicability;
import org.kempt.core.repository.Repository;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;
import org.kempt.rules.KemptRules;
import org.kempt.rules.RealLists;

/** Any lines of real lists are taken for changed: the others stay as they are, and in their order. */
class RealListsChangedLinesTest {
    private static final Linter LINTER = Linter.of(KemptRules.all(), Configuration.defaults());
    private static final int SEED = 5;
    /** One line in so many counts as changed. */
    private static final int SHARE = 12;

    @Test
    void linesThatWereNotChangedStay() {
        int fixed = 0;
        for (Path list : RealLists.all()) {
            fixed += check(list);
        }
        assertThat(fixed).as("repairs of changed lines in all lists").isGreaterThan(200);
    }

    /** Checks a list and returns how much was repaired in it. */
    private static int check(Path list) {
        SourceText source = RealLists.read(list);
        Random random = new Random(SEED + list.getFileName().toString().hashCode());
        BitSet lines = new BitSet();
        for (int line = 1; line <= source.lineCount(); line++) {
            lines.set(line, random.nextInt(SHARE) == 0);
        }
        ChangedLines changed = ChangedLines.of(lines, new BitSet());

        FixResult result = LINTER.fix(source, Applicability.SAFE, Repository.unknown(), changed);

        assertThat(result.rejected()).isEmpty();
        assertThat(result.disagreeing()).isEmpty();
        assertThat(missing(unchanged(source, changed), comparable(result.source())))
                .as("lines of %s that are gone or stand elsewhere, with seed %s", list.getFileName(), SEED)
                .isEmpty();
        return result.fixed().size();
    }

    /** Returns the lines that have to stay, but for those of the contents, which keep up with headings. */
    private static List<String> unchanged(SourceText source, ChangedLines changed) {
        SourceRange contents =
                Document.parse(source).contents().map(Contents::range).orElse(SourceRange.at(0));
        List<String> comparable = comparable(source);
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= source.lineCount(); line++) {
            if (!changed.contains(line) && !contents.contains(source.lineStart(line))) {
                lines.add(comparable.get(line - 1));
            }
        }
        return lines;
    }

    /** Returns the lines of a text without the numbers with which entries begin. */
    private static List<String> comparable(SourceText source) {
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= source.lineCount(); line++) {
            lines.add(source.slice(source.lineRange(line)).replaceFirst("^(\\s*)\\d+(?=[.)])", "$1#"));
        }
        return lines;
    }

    /** Returns those of {@code wanted} that are not in {@code lines} in their order; blank ones come and go with their neighbours. */
    private static List<String> missing(List<String> wanted, List<String> lines) {
        List<String> missing = new ArrayList<>();
        int at = 0;
        for (String line : wanted) {
            if (line.isBlank()) {
                continue;
            }
            int found = at;
            while (found < lines.size() && !lines.get(found).equals(line)) {
                found++;
            }
            if (found < lines.size()) {
                at = found + 1;
            } else {
                missing.add(line);
            }
        }
        return missing;
    }
}
