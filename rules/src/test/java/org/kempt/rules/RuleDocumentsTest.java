package org.kempt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.testkit.RuleDocumentTests;

class RuleDocumentsTest {

    @TestFactory
    Stream<DynamicNode> hold() {
        return RuleDocumentTests.of(KemptRules.all(), Path.of("src/main/resources/org/kempt/rules"));
    }

    @Test
    void areResourcesOfTheJar() {
        for (RuleDescriptor rule : KemptRules.all().descriptors()) {
            assertThat(KemptRules.class.getClassLoader().getResource(RuleDocuments.path(rule)))
                    .as(RuleDocuments.path(rule))
                    .isNotNull();
        }
    }
}
