package org.kempt.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The least severity that makes a run fail. */
public enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    /** Returns the words for all, as users write them. */
    public static List<String> words() {
        return Arrays.stream(values()).map(FailOn::word).toList();
    }

    /** Returns what a word stands for; empty where it is none. */
    public static Optional<FailOn> of(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }

    /** Returns how users write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns how many of the diagnostics of a run are severe enough. */
    public int count(Summary summary) {
        return switch (this) {
            case ERROR -> summary.errors();
            case WARNING -> summary.errors() + summary.warnings();
            case INFO -> summary.diagnostics();
            case NEVER -> 0;
        };
    }
}
