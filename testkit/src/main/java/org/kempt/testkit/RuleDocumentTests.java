package org.kempt.testkit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleSet;

/**
 * Turns the documents of rules into tests: the examples of a rule's document are its tests.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> documentsHold() {
 *     return RuleDocumentTests.of(MyRules.all(), Path.of("src/main/resources/org/example/rules"));
 * }
 * }</pre>
 *
 * <p>With the system property {@value #UPDATE} the expected parts of the documents are written instead: summary,
 * diagnostics, good texts, options. Each document that changed shows up as a skipped test, and is then tested as usual.
 */
public final class RuleDocumentTests {
    /** The system property that asks to write the expected parts of the documents. */
    public static final String UPDATE = "kempt.update";

    private final RuleSet rules;
    private final Path folder;
    private final boolean update;

    private RuleDocumentTests(RuleSet rules, Path folder, boolean update) {
        this.rules = rules;
        this.folder = folder;
        this.update = update;
    }

    /**
     * Returns the tests of all documents.
     *
     * @param rules the rules; each must have a document, and each document a rule
     * @param folder the source folder of the documents, which are {@code <category>/<id>.md} in it
     */
    public static Stream<DynamicNode> of(RuleSet rules, Path folder) {
        String asked = System.getProperty(UPDATE, "false");
        return of(rules, folder, !asked.equals("false"));
    }

    static Stream<DynamicNode> of(RuleSet rules, Path folder, boolean update) {
        return new RuleDocumentTests(rules, folder, update).all();
    }

    private Stream<DynamicNode> all() {
        List<DynamicNode> nodes = new ArrayList<>();
        nodes.add(dynamicTest("every document has a rule", this::everyDocumentHasARule));
        for (RuleDescriptor rule : rules.descriptors()) {
            Path file = folder.resolve(name(rule));
            nodes.add(dynamicContainer(rule.id().value(), file.toUri(), tests(rule, file)));
        }
        return nodes.stream();
    }

    private void everyDocumentHasARule() throws IOException {
        Set<Path> documents = rules.descriptors().stream()
                .map(rule -> folder.resolve(name(rule)))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> others = files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !documents.contains(file))
                    .toList();
            Assertions.assertEquals(List.of(), others, "documents without a rule");
        }
    }

    private static String name(RuleDescriptor rule) {
        return rule.category().name().toLowerCase(Locale.ROOT) + "/" + rule.id() + ".md";
    }

    private Stream<DynamicNode> tests(RuleDescriptor rule, Path file) {
        List<DynamicNode> tests = new ArrayList<>();
        if (!Files.exists(file)) {
            tests.add(dynamicTest(
                    "has a document", file.toUri(), () -> Assertions.fail("the rule has no document " + file)));
            return tests.stream();
        }
        try {
            RuleDocument document = RuleDocument.parse(Files.readString(file));
            if (update) {
                String updated = new RuleDocumentUpdate(document, rule, rules).text();
                if (!updated.equals(document.text())) {
                    Files.writeString(file, updated);
                    document = RuleDocument.parse(updated);
                    tests.add(dynamicTest(
                            "is up to date",
                            file.toUri(),
                            () -> Assumptions.abort("updated, look at what changed: " + file)));
                }
            }
            tests.addAll(tests(document, rule, file.toUri()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            // One bad document, or a rule that throws while its document is updated, must not hide the others' tests.
            tests.add(dynamicTest("can be run", file.toUri(), () -> Assertions.fail(file + ": " + e.getMessage(), e)));
        }
        return tests.stream();
    }

    private List<DynamicNode> tests(RuleDocument document, RuleDescriptor rule, URI file) {
        Map<RuleExample, ExampleRun> runs = new LinkedHashMap<>();
        document.examples().forEach(example -> runs.put(example, ExampleRun.of(example, rule, rules)));
        List<DynamicNode> tests = new ArrayList<>(ofDocument(new RuleDocumentChecks(document, rule, runs), file));
        runs.forEach((example, run) -> tests.add(new RuleExampleTests(example, rule, run, file).container()));
        return tests;
    }

    private static List<DynamicTest> ofDocument(RuleDocumentChecks document, URI file) {
        return List.of(
                dynamicTest("is named like the rule", file, document::isNamedLikeTheRule),
                dynamicTest("begins with the rule's summary", file, document::beginsWithTheSummary),
                dynamicTest("shows what is bad and what is clean", file, document::showsWhatIsBadAndWhatIsClean),
                dynamicTest("shows every option", file, document::showsEveryOption),
                dynamicTest("has the table of options", file, document::hasTheTableOfOptions),
                dynamicTest("has fixes as the rule declares", file, document::hasFixesAsDeclared));
    }
}
