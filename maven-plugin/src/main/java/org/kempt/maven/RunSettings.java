package org.kempt.maven;

import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the parameters say about the lists of a run.
 *
 * @param folder the folder of the project, or where there is none the current one
 * @param files paths of lists and of folders with lists, from that folder; none stands for the folder
 * @param includes patterns of the files to look at in folders; none stands for those of the configuration
 * @param excludes patterns of files and folders to leave out, too
 * @param configFile the only configuration; null to look for one above each list
 * @param preset names of presets that lie below every configuration
 * @param changedSince the ref since which lines count that were changed; null for all lines
 * @param encoding the encoding of the lists
 */
record RunSettings(
        File folder,
        List<String> files,
        List<String> includes,
        List<String> excludes,
        @Nullable File configFile,
        List<String> preset,
        @Nullable String changedSince,
        String encoding) {

    /** Maven splits {@code -Dkempt.files="a.md, b.md"} at the comma alone. */
    RunSettings {
        files = stripped(files);
        includes = stripped(includes);
        excludes = stripped(excludes);
        preset = stripped(preset);
    }

    private static List<String> stripped(List<String> values) {
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
