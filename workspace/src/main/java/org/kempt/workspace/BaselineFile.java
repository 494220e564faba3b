package org.kempt.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kempt.core.baseline.Baseline;
import org.kempt.core.baseline.FileBaseline;
import org.kempt.core.rule.RuleId;
import org.kempt.core.source.MalformedSourceException;
import org.kempt.core.source.SourceText;

/** A baseline on the disk, and what a run makes of it. */
final class BaselineFile {
    private final Path file;
    private final Path folder;
    private final String name;
    private final boolean exists;
    private final Baseline baseline;
    private final Map<RuleId, String> rules;
    private final Map<String, FileBaseline> changed = new HashMap<>();

    private BaselineFile(
            Path file, Path folder, String name, boolean exists, Baseline baseline, Map<RuleId, String> rules) {
        this.file = file;
        this.folder = folder;
        this.name = name;
        this.exists = exists;
        this.baseline = baseline;
        this.rules = rules;
    }

    /**
     * Reads one; where there is none it holds nothing.
     *
     * @param file an absolute path
     * @param name the path as people would write it
     * @throws InvalidBaselineException if it is there and cannot be used
     */
    static BaselineFile read(Path file, String name) throws InvalidBaselineException {
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new InvalidBaselineException(name + ": is a folder; name a file");
        }
        if (!Files.exists(file)) {
            return new BaselineFile(file, folder, name, false, Baseline.EMPTY, Map.of());
        }
        try {
            BaselineReader reader = new BaselineReader(
                    name, SourceText.decode(Files.readAllBytes(file)).text());
            return new BaselineFile(file, folder, name, true, reader.read(), reader.places());
        } catch (IOException e) {
            throw new InvalidBaselineException(name + ": " + Failures.reading(e));
        } catch (MalformedSourceException e) {
            throw new InvalidBaselineException(name + ": " + Failures.decoding(e));
        }
    }

    String name() {
        return name;
    }

    boolean exists() {
        return exists;
    }

    Baseline baseline() {
        return baseline;
    }

    /** Returns where each rule is named first, as line and column. */
    Map<RuleId, String> rules() {
        return rules;
    }

    /** Returns the path under which a list is known here: from the folder of the baseline, with slashes. */
    String key(Path list) {
        Path path = list.normalize();
        try {
            path = folder.relativize(path);
        } catch (IllegalArgumentException e) {
            // It lies on another drive, and has its whole path.
        }
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Notes what the baseline is to hold of a file. */
    void change(String key, FileBaseline held) {
        changed.put(key, held);
    }

    /** Notes that nothing is to be held of files that are not there. */
    void forgetMissing() {
        Set<String> missing = new TreeMap<>(baseline.files()).keySet();
        missing.removeIf(this::isThere);
        missing.forEach(key -> changed.put(key, FileBaseline.EMPTY));
    }

    private boolean isThere(String key) {
        try {
            return Files.exists(folder.resolve(key));
        } catch (InvalidPathException e) {
            // Written on another system, where it may well be.
            return true;
        }
    }

    /** Returns what the baseline holds after all changes. */
    Baseline after() {
        return baseline.with(changed);
    }

    /**
     * Writes what was changed.
     *
     * @throws WriteException if that is not possible; the file is then as it was
     */
    void write() throws WriteException {
        if (exists && after().equals(baseline)) {
            return;
        }
        try (PendingFile pending = PendingFile.begin(file)) {
            BaselineWriter.write(after(), pending.writer());
            pending.commit();
        } catch (IOException e) {
            throw new WriteException("cannot be written: " + Failures.reason(e), e);
        }
    }
}
