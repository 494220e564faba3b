package org.kempt.core.baseline;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Findings of any number of files that are put up with. Immutable. */
public final class Baseline {
    /** The one that holds nothing. */
    public static final Baseline EMPTY = new Baseline(new TreeMap<>());

    private final SortedMap<String, FileBaseline> files;

    private Baseline(SortedMap<String, FileBaseline> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** Returns one for files by their paths. */
    public static Baseline of(Map<String, FileBaseline> files) {
        SortedMap<String, FileBaseline> sorted = new TreeMap<>(files);
        sorted.values().removeIf(FileBaseline::isEmpty);
        return new Baseline(sorted);
    }

    /** Returns what is held of a file. */
    public FileBaseline of(String path) {
        return files.getOrDefault(path, FileBaseline.EMPTY);
    }

    /** Returns one that holds something else of some files, and the same of all others. */
    public Baseline with(Map<String, FileBaseline> changed) {
        Map<String, FileBaseline> all = new TreeMap<>(files);
        all.putAll(changed);
        return of(all);
    }

    /** Returns what is held of each file of which anything is, by path. */
    public SortedMap<String, FileBaseline> files() {
        return files;
    }

    /** Returns how many findings are held; no more than an {@code int} can say. */
    public int size() {
        long sum = files.values().stream().mapToLong(FileBaseline::size).sum();
        return (int) Math.min(Integer.MAX_VALUE, sum);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Baseline baseline && files.equals(baseline.files);
    }

    @Override
    public int hashCode() {
        return files.hashCode();
    }

    @Override
    public String toString() {
        return files.toString();
    }
}
