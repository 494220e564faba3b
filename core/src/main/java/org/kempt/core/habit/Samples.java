package org.kempt.core.habit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what is done in one respect, and where. */
final class Samples {
    private final HabitSubject subject;
    private final Map<String, List<Integer>> lines = new LinkedHashMap<>();
    private int total;

    Samples(HabitSubject subject) {
        this.subject = subject;
    }

    /** Adds that {@code value} is done at {@code line}. */
    void add(String value, int line) {
        lines.computeIfAbsent(value, key -> new ArrayList<>()).add(line);
        total++;
    }

    /** Returns what is done most often, the first of several; empty if there is no sample. */
    Optional<Habit> habit() {
        Optional<String> most = lines.entrySet().stream()
                .reduce((first, second) ->
                        second.getValue().size() > first.getValue().size() ? second : first)
                .map(Map.Entry::getKey);
        return most.map(this::habit);
    }

    private Habit habit(String value) {
        int count = lines.getOrDefault(value, List.of()).size();
        List<Integer> exceptions = lines.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(value))
                .flatMap(entry -> entry.getValue().stream())
                .sorted()
                .distinct()
                .toList();
        boolean clear = total >= subject.least() && (long) count * 100 >= (long) total * subject.percent();
        return new Habit(subject, value, count, total, clear, exceptions);
    }
}
