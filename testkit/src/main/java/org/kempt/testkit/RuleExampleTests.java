package org.kempt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.kempt.core.FixResult;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.fix.Applicability;
import org.kempt.core.rule.RuleDescriptor;

/** The tests of one example. */
final class RuleExampleTests {
    private final RuleExample example;
    private final RuleDescriptor rule;
    private final ExampleRun run;
    private final URI file;

    RuleExampleTests(RuleExample example, RuleDescriptor rule, ExampleRun run, URI file) {
        this.example = example;
        this.rule = rule;
        this.run = run;
        this.file = file;
    }

    DynamicContainer container() {
        Stream<DynamicTest> tests = example.isClean() ? clean() : bad();
        return DynamicContainer.dynamicContainer(example.name(), at(example.line()), Stream.concat(tests, both()));
    }

    private Stream<DynamicTest> bad() {
        return Stream.of(
                test("reports what it shows", BlockKind.DIAGNOSTICS, this::reportsWhatItShows),
                test("is fixed as it shows", BlockKind.GOOD, () -> isFixedAsItShows(Applicability.SAFE)),
                test(
                        "is fixed as it shows with --unsafe",
                        BlockKind.GOOD_UNSAFE,
                        () -> isFixedAsItShows(Applicability.UNSAFE)),
                test("has nothing to fix once fixed", BlockKind.GOOD, this::hasNothingToFixOnceFixed),
                test("does not change in a second fix", BlockKind.GOOD, this::doesNotChangeInASecondFix),
                test("has fixes that pass their proof", BlockKind.GOOD, this::hasFixesThatPassTheirProof),
                test("has fixes of the declared effect", BlockKind.BAD, this::hasFixesOfTheDeclaredEffect),
                test("can be silenced", BlockKind.BAD, this::canBeSilenced));
    }

    private Stream<DynamicTest> clean() {
        return Stream.of(test(
                "has no diagnostics",
                BlockKind.CLEAN,
                () -> assertThat(run.lines(example.text())).isEmpty()));
    }

    private Stream<DynamicTest> both() {
        DynamicTest hosts = test("links to no real place", BlockKind.BAD, this::linksToNoRealPlace);
        if (example.isExact()) {
            return Stream.of(hosts);
        }
        DynamicTest withoutLastLineEnding =
                test("is the same without a final line ending", BlockKind.BAD, this::isTheSameWithoutAFinalLineEnding);
        return example.text().indexOf('\r') >= 0
                ? Stream.of(hosts, withoutLastLineEnding)
                : Stream.of(
                        hosts,
                        withoutLastLineEnding,
                        test("is the same with CRLF", BlockKind.BAD, this::isTheSameWithCrlf));
    }

    private void reportsWhatItShows() {
        List<String> lines = run.lines(example.text());
        assertThat(lines).as("diagnostics of the text that is marked bad").isNotEmpty();
        assertThat(example.diagnostics())
                .as("the block `text diagnostics`, which -Dkempt.update writes")
                .isEqualTo(Optional.of(lines));
    }

    private void isFixedAsItShows(Applicability most) {
        assertThat(run.fixed(example.text(), most)).isEqualTo(expected(most));
    }

    private String expected(Applicability most) {
        String safe = example.good().orElse(example.text());
        return most == Applicability.SAFE ? safe : example.goodUnsafe().orElse(safe);
    }

    private void hasNothingToFixOnceFixed() {
        for (Applicability most : List.of(Applicability.SAFE, Applicability.UNSAFE)) {
            List<Diagnostic> left = run.lint(expected(most));
            assertThat(left)
                    .filteredOn(diagnostic -> isApplied(diagnostic, most))
                    .isEmpty();
            if (run.lint(example.text()).stream().allMatch(diagnostic -> isApplied(diagnostic, most))) {
                assertThat(left)
                        .as("what is left though everything can be fixed")
                        .isEmpty();
            }
        }
    }

    private static boolean isApplied(Diagnostic diagnostic, Applicability most) {
        return diagnostic
                .fix()
                .filter(fix -> fix.applicability().compareTo(most) <= 0)
                .isPresent();
    }

    private void doesNotChangeInASecondFix() {
        for (Applicability most : List.of(Applicability.SAFE, Applicability.UNSAFE)) {
            String once = run.fixed(example.text(), most);
            assertThat(run.fixed(once, most)).isEqualTo(once);
        }
    }

    private void hasFixesThatPassTheirProof() {
        for (Applicability most : List.of(Applicability.SAFE, Applicability.UNSAFE)) {
            FixResult result = run.fix(example.text(), most);
            assertThat(result.rejected()).as("fixes that were rolled back").isEmpty();
            assertThat(result.disagreeing())
                    .as("rules whose fixes undo each other")
                    .isEmpty();
        }
    }

    private void hasFixesOfTheDeclaredEffect() {
        assertThat(run.lint(example.text()))
                .allSatisfy(diagnostic -> diagnostic
                        .fix()
                        .ifPresent(fix -> assertThat(Optional.of(fix.effect()))
                                .as("effect of \"%s\"", fix.title())
                                .isEqualTo(rule.effect())));
    }

    private void canBeSilenced() {
        String comment = "<!-- kempt-disable-file " + rule.id() + " -->\n";
        String text = example.text() + (example.text().endsWith("\n") ? "\n" : "\n\n") + comment;

        assertThat(run.lines(text)).isEmpty();
        assertThat(run.fixed(text, Applicability.UNSAFE)).isEqualTo(text);
    }

    private void isTheSameWithCrlf() {
        String text = crlf(example.text());

        assertThat(run.lines(text)).isEqualTo(run.lines(example.text()));
        for (Applicability most : List.of(Applicability.SAFE, Applicability.UNSAFE)) {
            assertThat(run.fixed(text, most)).isEqualTo(crlf(run.fixed(example.text(), most)));
        }
    }

    private void isTheSameWithoutAFinalLineEnding() {
        String text = withoutFinalLineEnding(example.text());

        assertThat(run.lines(text)).isEqualTo(run.lines(example.text()));
        for (Applicability most : List.of(Applicability.SAFE, Applicability.UNSAFE)) {
            assertThat(withoutFinalLineEnding(run.fixed(text, most)))
                    .isEqualTo(withoutFinalLineEnding(run.fixed(example.text(), most)));
        }
    }

    private void linksToNoRealPlace() {
        String texts = example.text()
                + example.good().orElse("")
                + example.goodUnsafe().orElse("");
        assertThat(Hosts.foreign(texts, example.hosts()))
                .as("real hosts; take `alpha.example`, or mark the block with `hosts=…` if the rule is about them")
                .isEmpty();
    }

    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }

    private static String withoutFinalLineEnding(String text) {
        String stripped = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return stripped.endsWith("\r") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /** Returns a test that leads to the block that it is about, or to the example's text where that is missing. */
    private DynamicTest test(String name, BlockKind about, Executable test) {
        ExampleBlock block = example.block(about);
        return DynamicTest.dynamicTest(name, at((block != null ? block : example.input()).line()), test);
    }

    private URI at(int line) {
        return URI.create(file + "?line=" + line);
    }
}
