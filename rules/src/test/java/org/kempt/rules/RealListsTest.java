package org.kempt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kempt.core.FixResult;
import org.kempt.core.Linter;
import org.kempt.core.config.Configuration;
import org.kempt.core.document.Document;
import org.kempt.core.document.DocumentLink;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Effect;

/** The corpus test: all rules as they come, over {@linkplain RealLists real lists}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealListsTest {
    private final Linter linter = Linter.of(KemptRules.all(), Configuration.defaults());
    private final Map<String, FixResult> results = new TreeMap<>();

    @BeforeAll
    void fixAllLists() {
        for (Path file : RealLists.all()) {
            results.put(RealLists.name(file), linter.fix(RealLists.read(file), Applicability.SAFE));
        }
    }

    @Test
    void takesNoFixBack() {
        results.forEach((file, result) -> {
            assertThat(result.rejected()).as(file).isEmpty();
            assertThat(result.disagreeing()).as(file).isEmpty();
        });
    }

    @Test
    void findsNothingToFixASecondTime() {
        results.forEach((file, result) -> assertThat(
                        linter.fix(result.source(), Applicability.SAFE).changed())
                .as(file)
                .isFalse());
    }

    @Test
    void keepsEveryLinkButThoseOfTheContentsAndThoseItCorrects() {
        results.forEach((file, result) -> {
            List<String> before = addresses(result.before().document());
            List<String> after = addresses(result.after().document());
            long corrected = result.fixed().stream()
                    .flatMap(diagnostic -> diagnostic.fix().stream())
                    .filter(fix -> fix.effect() == Effect.LINK)
                    .count();
            assertThat(without(before, after)).as(file).hasSizeLessThanOrEqualTo((int) corrected);
            assertThat(without(after, before)).as(file).hasSizeLessThanOrEqualTo((int) corrected);
        });
    }

    private static Set<String> without(List<String> some, List<String> others) {
        Set<String> rest = new HashSet<>(some);
        others.forEach(rest::remove);
        return rest;
    }

    @Test
    void leavesATidyListAsItIs() {
        FixResult result = results.get("vinta__awesome-python.md");

        assertThat(result.changed()).isFalse();
        assertThat(result.before().document().entries()).hasSizeGreaterThan(400);
    }

    private static List<String> addresses(Document document) {
        return document.links().stream()
                .map(DocumentLink::url)
                .filter(url -> !url.startsWith("#"))
                .toList();
    }
}
