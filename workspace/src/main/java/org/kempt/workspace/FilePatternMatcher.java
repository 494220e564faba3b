package org.kempt.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kempt.core.config.FilePatterns;
import org.kempt.core.config.Glob;

/** Decides with the patterns of a configuration which files of a folder are looked at. */
public final class FilePatternMatcher {
    /** Takes every Markdown file. */
    public static final FilePatternMatcher ANY = new FilePatternMatcher(Path.of(""), List.of(), List.of());

    private final Path base;
    private final List<Glob> include;
    private final List<Glob> exclude;

    private FilePatternMatcher(Path base, List<Glob> include, List<Glob> exclude) {
        this.base = base;
        this.include = include;
        this.exclude = exclude;
    }

    /** Returns a matcher of patterns that are relative to {@code base}, an absolute path. */
    public static FilePatternMatcher of(FilePatterns patterns, Path base) {
        return new FilePatternMatcher(base, patterns.include(), patterns.exclude());
    }

    /** Returns whether a file is looked at that lies in a folder to look at. */
    public boolean takes(Path file) {
        return includes(file) && !excludes(file);
    }

    /**
     * Returns whether a file is looked at where other patterns have their say, too: what these include counts only where
     * nothing is said here, what they exclude in any case.
     */
    boolean takes(Path file, FilePatternMatcher others) {
        boolean included = include.isEmpty() ? others.includes(file) : includes(file);
        return included && !excludes(file) && !others.excludes(file);
    }

    private boolean includes(Path file) {
        return include.isEmpty() ? isMarkdown(file) : fitsAny(include, path(file));
    }

    /** Returns whether a file is left out that may be Markdown and lie in a folder to look at. */
    boolean excludes(Path file) {
        return !exclude.isEmpty() && fitsAny(exclude, path(file));
    }

    private static boolean isMarkdown(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    /** Returns the path of a file as patterns see it: from the folder of the configuration, with slashes. */
    public String path(Path file) {
        Path relative = file.startsWith(base) ? base.relativize(file) : file;
        return relative.toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static boolean fitsAny(List<Glob> patterns, String path) {
        for (Glob pattern : patterns) {
            if (pattern.fits(path)) {
                return true;
            }
        }
        return false;
    }
}
