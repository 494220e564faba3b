package org.kempt.rules.mutation;

import java.util.ArrayList;
import java.util.List;

/** Counts what became of mutants. */
final class Tally {
    private final List<String> failures = new ArrayList<>();
    private int tried;
    private int found;
    private int restorable;
    private int restored;

    /** Counts a mutant, of which {@code where} says which it is. */
    void add(Outcome outcome, String where) {
        tried++;
        found += outcome.isFound() ? 1 : 0;
        if (outcome.mutant().isToBeRestored()) {
            restorable++;
            restored += outcome.isRestored() ? 1 : 0;
        }
        if (!outcome.isFound() || (outcome.mutant().isToBeRestored() && !outcome.isRestored())) {
            failures.add(where + (outcome.isFound() ? ": not restored" : ": not found"));
        }
    }

    /** Adds what another tally counted. */
    void add(Tally other) {
        tried += other.tried;
        found += other.found;
        restorable += other.restorable;
        restored += other.restored;
        failures.addAll(other.failures);
    }

    int tried() {
        return tried;
    }

    /** Returns how many of those tried were found, in percent. */
    double percentFound() {
        return percent(found, tried);
    }

    /** Returns how many of those that have to be restored were, in percent. */
    double percentRestored() {
        return percent(restored, restorable);
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 100 : 100.0 * part / whole;
    }

    /** Returns the mutants that were not found or not restored. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    /** Returns a row of a table in Markdown. */
    String row(String kind) {
        String restoredPercent = restorable == 0 ? "" : String.format("%.1f", percentRestored());
        return String.format("| %s | %d | %.1f | %s |", kind, tried, percentFound(), restoredPercent);
    }
}
