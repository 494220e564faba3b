package org.kempt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleDescriptor;

class KemptRulesTest {

    @Test
    void areSortedByCategoryAndName() {
        List<RuleDescriptor> rules = KemptRules.all().descriptors();

        assertThat(rules)
                .isSortedAccordingTo(
                        Comparator.comparing(RuleDescriptor::category).thenComparing(RuleDescriptor::id));
    }

    @Test
    void areClassesNamedLikeTheRuleInAPackageNamedLikeItsCategory() {
        for (Rule rule : KemptRules.all().rules()) {
            RuleDescriptor descriptor = rule.descriptor();
            String category = descriptor.category().name().toLowerCase(Locale.ROOT);
            assertThat(rule.getClass().getName())
                    .isIn(
                            "org.kempt.rules." + category + "." + className(descriptor),
                            // Rules that only the engine can carry out.
                            "org.kempt.core." + category + "." + className(descriptor));
        }
    }

    private static String className(RuleDescriptor rule) {
        return Arrays.stream(rule.id().value().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
