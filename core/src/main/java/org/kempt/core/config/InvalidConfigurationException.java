package org.kempt.core.config;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a configuration that cannot be used. It holds everything that is wrong, not only the first. */
public final class InvalidConfigurationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<ConfigurationProblem> problems;

    InvalidConfigurationException(List<ConfigurationProblem> problems) {
        super(problems.stream().map(ConfigurationProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns what is wrong, by line and column; at least one problem. */
    public List<ConfigurationProblem> problems() {
        return problems;
    }
}
