package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.report.RulePages;
import org.kempt.rules.KemptRules;
import org.kempt.rules.RuleDocuments;

class RulePagesTest {
    private static final Path PAGES = Path.of("../docs/rules");
    /** The sources: -Dkempt.update may just have changed them. */
    private static final Path DOCUMENTS = Path.of("../rules/src/main/resources");

    private static final List<RuleDescriptor> RULES = KemptRules.all().descriptors();

    @Test
    void areThoseOfTheDocuments() throws IOException {
        for (RuleDescriptor rule : RULES) {
            GeneratedFile.check(PAGES.resolve(rule.id() + ".md"), RulePages.page(rule, document(rule)));
        }
    }

    @Test
    void areAllInTheIndex() throws IOException {
        GeneratedFile.check(PAGES.resolve("README.md"), RulePages.index(RULES));
    }

    @Test
    void belongToRulesThatThereAre() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<Path> others = files.filter(file -> !file.endsWith("README.md"))
                    .filter(file -> RULES.stream().noneMatch(rule -> file.endsWith(rule.id() + ".md")))
                    .toList();
            if (GeneratedFile.isUpdated()) {
                for (Path other : others) {
                    Files.delete(other);
                }
            } else {
                assertThat(others).as("pages without a rule").isEmpty();
            }
        }
    }

    @Test
    void sayWhatARuleIsBelowItsSummary() {
        RuleDescriptor rule = SampleRules.all().descriptors().get(0);

        assertThat(RulePages.page(rule, "# blank-lines\n\nFinds a text.\n\n## Why\n\nSo.\n"))
                .isEqualTo("""
                # blank-lines

                Finds a text.

                *text · warning · on by default · fix: always (layout) · [all rules](README.md)*

                ## Why

                So.
                """);
    }

    private static String document(RuleDescriptor rule) throws IOException {
        return Files.readString(DOCUMENTS.resolve(RuleDocuments.path(rule)));
    }
}
