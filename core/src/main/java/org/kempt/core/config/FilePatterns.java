package org.kempt.core.config;

import java.util.List;

/**
 * Which files a run looks at. The patterns are relative to the folder of the configuration; to match them is the caller's
 * job, for only it knows the file system.
 *
 * @param include what is looked at; empty where the configuration does not say, which means every Markdown file
 * @param exclude what is left out of that
 */
public record FilePatterns(List<Glob> include, List<Glob> exclude) {
    static final FilePatterns NONE = new FilePatterns(List.of(), List.of());

    /** Copies the lists. */
    public FilePatterns {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** Returns these patterns, and where they do not say anything those of {@code base}. */
    FilePatterns over(FilePatterns base) {
        return new FilePatterns(include.isEmpty() ? base.include : include, exclude.isEmpty() ? base.exclude : exclude);
    }
}
