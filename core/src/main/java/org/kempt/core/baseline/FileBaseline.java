package org.kempt.core.baseline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.fingerprint.Fingerprint;
import org.kempt.core.fingerprint.Fingerprints;
import org.kempt.core.rule.RuleId;

/** Findings of one file, and how many of each are put up with. Immutable. */
public final class FileBaseline {
    /** That of a file in which nothing is put up with. */
    public static final FileBaseline EMPTY = new FileBaseline(new TreeMap<>());

    private final SortedMap<Finding, Integer> counts;

    private FileBaseline(SortedMap<Finding, Integer> counts) {
        this.counts = Collections.unmodifiableSortedMap(counts);
    }

    /**
     * Returns one that holds as many of each finding as a map says.
     *
     * @throws IllegalArgumentException if a number is less than 1
     */
    public static FileBaseline of(Map<Finding, Integer> counts) {
        for (int count : counts.values()) {
            if (count < 1) {
                throw new IllegalArgumentException("no finding is held " + count + " times");
            }
        }
        return new FileBaseline(new TreeMap<>(counts));
    }

    /** Returns one that holds all of a document's diagnostics. */
    public static FileBaseline of(Document document, List<Diagnostic> diagnostics) {
        SortedMap<Finding, Integer> counts = new TreeMap<>();
        for (Fingerprint fingerprint : Fingerprints.of(document, diagnostics)) {
            counts.merge(Finding.of(fingerprint), 1, Integer::sum);
        }
        return new FileBaseline(counts);
    }

    /** Returns how many of each finding are held, in the order in which they are written. */
    public SortedMap<Finding, Integer> counts() {
        return counts;
    }

    /** Returns whether nothing is held. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Returns how many findings are held; no more than an {@code int} can say. */
    public int size() {
        long sum = counts.values().stream().mapToLong(Integer::longValue).sum();
        return (int) Math.min(Integer.MAX_VALUE, sum);
    }

    /**
     * Tells old findings from new ones. Of equal ones the first in the document are the old ones, for lists grow at their
     * ends.
     *
     * @param diagnostics all that are known of the document, {@linkplain Diagnostic#BY_PLACE by place}
     */
    public BaselineSplit split(Document document, List<Diagnostic> diagnostics) {
        if (isEmpty()) {
            return new BaselineSplit(diagnostics, List.of());
        }
        List<Diagnostic> fresh = new ArrayList<>();
        List<Diagnostic> held = new ArrayList<>();
        List<Fingerprint> fingerprints = Fingerprints.of(document, diagnostics);
        for (int i = 0; i < diagnostics.size(); i++) {
            Fingerprint fingerprint = fingerprints.get(i);
            boolean known = fingerprint.ordinal() <= counts.getOrDefault(Finding.of(fingerprint), 0);
            (known ? held : fresh).add(diagnostics.get(i));
        }
        return new BaselineSplit(fresh, held);
    }

    /** Returns the same diagnostics, in any order given, without the fixes of those that are held. */
    public List<Diagnostic> withoutFixes(Document document, List<Diagnostic> diagnostics) {
        if (isEmpty()) {
            return diagnostics;
        }
        List<Diagnostic> byPlace =
                diagnostics.stream().sorted(Diagnostic.BY_PLACE).toList();
        Set<Diagnostic> held = Collections.newSetFromMap(new IdentityHashMap<>());
        held.addAll(split(document, byPlace).held());
        return diagnostics.stream()
                .map(diagnostic -> held.contains(diagnostic) ? diagnostic.withoutFix() : diagnostic)
                .toList();
    }

    /** Returns what is held beyond what another one holds. */
    public FileBaseline minus(FileBaseline other) {
        SortedMap<Finding, Integer> left = new TreeMap<>();
        counts.forEach((finding, count) -> {
            int more = count - other.counts.getOrDefault(finding, 0);
            if (more > 0) {
                left.put(finding, more);
            }
        });
        return new FileBaseline(left);
    }

    /** Returns what both hold together. */
    public FileBaseline plus(FileBaseline other) {
        SortedMap<Finding, Integer> sum = new TreeMap<>(counts);
        other.counts.forEach((finding, count) -> sum.merge(finding, count, Integer::sum));
        return new FileBaseline(sum);
    }

    /** Returns what is held of some rules. */
    public FileBaseline only(Predicate<RuleId> rules) {
        SortedMap<Finding, Integer> some = new TreeMap<>(counts);
        some.keySet().removeIf(finding -> !rules.test(finding.rule()));
        return new FileBaseline(some);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileBaseline baseline && counts.equals(baseline.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
