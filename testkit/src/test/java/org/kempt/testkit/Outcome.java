package org.kempt.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleSet;
import org.opentest4j.TestAbortedException;

/**
 * What became of dynamic tests.
 *
 * @param passed the names of those that passed, in order
 * @param failed the names of those that failed, each with its reason
 * @param skipped the reasons of those that were skipped
 */
record Outcome(List<String> passed, List<Failure> failed, List<String> skipped) {

    /** A test that failed, and why. */
    record Failure(String test, String reason) {}

    /** Runs the tests of the documents in {@code folder}. */
    static Outcome of(Path folder, boolean update, Rule... rules) throws Throwable {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        outcome.run(RuleDocumentTests.of(RuleSet.of(List.of(rules)), folder, update));
        return outcome;
    }

    List<String> failedTests() {
        return failed.stream().map(Failure::test).toList();
    }

    private void run(Stream<? extends DynamicNode> nodes) throws Throwable {
        for (DynamicNode node : nodes.toList()) {
            if (node instanceof DynamicContainer container) {
                run(container.getChildren());
            } else {
                run((DynamicTest) node);
            }
        }
    }

    private void run(DynamicTest test) throws Throwable {
        try {
            test.getExecutable().execute();
            passed.add(test.getDisplayName());
        } catch (TestAbortedException e) {
            skipped.add(String.valueOf(e.getMessage()));
        } catch (AssertionError e) {
            failed.add(new Failure(test.getDisplayName(), String.valueOf(e.getMessage())));
        }
    }
}
