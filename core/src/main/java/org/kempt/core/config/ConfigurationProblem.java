package org.kempt.core.config;

import java.util.Comparator;

/**
 * One thing wrong in a configuration.
 *
 * @param file the {@linkplain ConfigurationText#name() name} of the configuration it is in; empty where it has none
 * @param line line in the configuration, from 1
 * @param column column in the configuration, from 1, in code points
 * @param message what is wrong and what to write instead; without final period
 */
public record ConfigurationProblem(String file, int line, int column, String message) {
    static final Comparator<ConfigurationProblem> BY_PLACE = Comparator.comparing(ConfigurationProblem::file)
            .thenComparingInt(ConfigurationProblem::line)
            .thenComparingInt(ConfigurationProblem::column);

    @Override
    public String toString() {
        return (file.isEmpty() ? "" : file + ":") + line + ":" + column + ": " + message;
    }
}
