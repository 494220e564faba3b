package org.kempt.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kempt.core.config.SampleRules.ENTRY_SEPARATOR;
import static org.kempt.core.config.SampleRules.MISSING_PERIOD;
import static org.kempt.core.config.SampleRules.UNSORTED_SECTIONS;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kempt.core.rule.Severity;

class ConfigurationTest {
    private final Configuration defaults = Configuration.defaults();

    @Test
    void limitsARunToSomeRulesEvenIfTheyAreOff() {
        Configuration configuration = defaults.only(Set.of(UNSORTED_SECTIONS.id()));

        assertThat(configuration.isOn(UNSORTED_SECTIONS)).isTrue();
        assertThat(configuration.isOn(MISSING_PERIOD)).isFalse();
        assertThat(configuration.isLimited()).isTrue();
    }

    @Test
    void leavesRulesOut() {
        Configuration configuration =
                defaults.without(Set.of(MISSING_PERIOD.id())).without(Set.of(ENTRY_SEPARATOR.id()));

        assertThat(configuration.isOn(MISSING_PERIOD)).isFalse();
        assertThat(configuration.isOn(ENTRY_SEPARATOR)).isFalse();
        assertThat(configuration.isLimited()).isTrue();
    }

    @Test
    void leavesRulesOutOfThoseItIsLimitedTo() {
        Configuration configuration =
                defaults.only(Set.of(MISSING_PERIOD.id(), ENTRY_SEPARATOR.id())).without(Set.of(MISSING_PERIOD.id()));

        assertThat(configuration.isOn(MISSING_PERIOD)).isFalse();
        assertThat(configuration.isOn(ENTRY_SEPARATOR)).isTrue();
    }

    @Test
    void isNotLimitedByLeavingOutNothing() {
        assertThat(defaults.without(Set.of()).isLimited()).isFalse();
    }

    @Test
    void keepsSeveritiesAndOptionsOfALimitedRun() throws Exception {
        Configuration configuration = ConfigurationLoader.load(
                        "rules: {entry-separator: {severity: error, least: 9}}", SampleRules.ALL)
                .only(Set.of(ENTRY_SEPARATOR.id()));

        assertThat(configuration.severity(ENTRY_SEPARATOR.id())).contains(Severity.ERROR);
        assertThat(configuration.option(ENTRY_SEPARATOR.id(), SampleRules.LEAST))
                .isEqualTo(9);
    }

    @Test
    void staysAsItIsWhenALimitedOneIsMadeFromIt() {
        defaults.without(Set.of(MISSING_PERIOD.id()));

        assertThat(defaults.isOn(MISSING_PERIOD)).isTrue();
    }
}
