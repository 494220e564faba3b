package org.kempt.core.config;

import java.util.Comparator;

/**
 * One thing wrong in a configuration.
 *
 * @param line line in the configuration, from 1
 * @param column column in the configuration, from 1, in code points
 * @param message what is wrong and what to write instead; without final period
 */
public record ConfigurationProblem(int line, int column, String message) {
    static final Comparator<ConfigurationProblem> BY_PLACE =
            Comparator.comparingInt(ConfigurationProblem::line).thenComparingInt(ConfigurationProblem::column);

    @Override
    public String toString() {
        return line + ":" + column + ": " + message;
    }
}
