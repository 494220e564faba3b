package org.kempt.core.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong in a configuration while it is read. */
final class Problems {
    private final String file;
    private final List<ConfigurationProblem> found = new ArrayList<>();

    /** Begins with none, in the configuration of the given name. */
    Problems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(Node place, String message) {
        add(place.getStartMark(), message);
    }

    /** Adds a problem; one without a mark is of the file as a whole. */
    void add(Optional<Mark> place, String message) {
        int line = place.map(Mark::getLine).orElse(0) + 1;
        int column = place.map(Mark::getColumn).orElse(0) + 1;
        found.add(new ConfigurationProblem(file, line, column, message));
    }

    void add(ConfigurationProblem problem) {
        found.add(problem);
    }

    /** Adds what is wrong in a configuration that this one extends. */
    void addAll(Problems others) {
        found.addAll(others.found);
    }

    void throwIfAny() throws InvalidConfigurationException {
        if (!found.isEmpty()) {
            Comparator<ConfigurationProblem> ownFirst =
                    Comparator.comparing(problem -> !problem.file().equals(file));
            throw new InvalidConfigurationException(found.stream()
                    .sorted(ownFirst.thenComparing(ConfigurationProblem.BY_PLACE))
                    .toList());
        }
    }
}
