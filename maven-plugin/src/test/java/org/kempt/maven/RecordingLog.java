package org.kempt.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that keeps what is written, each line after its level. */
final class RecordingLog extends SystemStreamLog {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void info(CharSequence line) {
        lines.add("INFO " + line);
    }

    @Override
    public void warn(CharSequence line) {
        lines.add("WARNING " + line);
    }

    @Override
    public void error(CharSequence line) {
        lines.add("ERROR " + line);
    }

    @Override
    public void debug(Throwable cause) {
        // Only with -X.
    }

    @Override
    public void debug(CharSequence line) {
        lines.add("DEBUG " + line);
    }

    List<String> lines() {
        return lines.stream().filter(line -> !line.startsWith("DEBUG")).toList();
    }

    List<String> details() {
        return lines.stream().filter(line -> line.startsWith("DEBUG")).toList();
    }
}
