package org.kempt.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.kempt.core.text.Spelling;
import org.kempt.report.ReportFormat;

/**
 * A report that goes to a file, as {@code --report} names it.
 *
 * @param written the value of the option, for messages
 */
record ReportTarget(String written, ReportFormat format, Path file) {

    /**
     * Reads all that the arguments ask for.
     *
     * @param directory the folder from which relative paths are meant
     * @throws UsageException if one is malformed, or two go to one file
     */
    static List<ReportTarget> all(CommandLine line, Path directory) throws UsageException {
        String[] values = line.getOptionValues(CommonOptions.REPORT);
        Map<Path, ReportTarget> targets = new LinkedHashMap<>();
        for (String value : values == null ? new String[0] : values) {
            ReportTarget target = of(value, directory);
            ReportTarget other = targets.put(target.file(), target);
            if (other != null) {
                throw new UsageException("--report " + other.written() + " and --report " + value
                        + " write the same file; give each a file of its own");
            }
        }
        return new ArrayList<>(targets.values());
    }

    private static ReportTarget of(String value, Path directory) throws UsageException {
        int equals = value.indexOf('=');
        if (equals < 0 || equals + 1 == value.length()) {
            throw new UsageException("--report takes FORMAT=FILE, for example sarif=kempt.sarif, not `" + value + "`");
        }
        String word = value.substring(0, equals);
        ReportFormat format = ReportFormat.find(word)
                .orElseThrow(() -> new UsageException("--report takes the formats "
                        + String.join(", ", ReportFormat.words()) + ", not `" + word + "`"
                        + Spelling.hint(word, ReportFormat.words())));
        try {
            return new ReportTarget(
                    value,
                    format,
                    directory.resolve(value.substring(equals + 1)).normalize());
        } catch (InvalidPathException e) {
            throw new UsageException("--report " + value + ": not a path: " + e.getReason());
        }
    }
}
