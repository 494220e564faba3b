package org.kempt.workspace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kempt.core.change.ChangedLines;

/**
 * Reads which lines of one file are new from a unified difference without context, as <a
 * href="https://git-scm.com/docs/diff-format">git diff</a> writes it. A line of which nothing changed but the number with which
 * it begins is an old one: it has only made room.
 */
final class DiffReader {
    private final String[] lines;
    private final BitSet changed = new BitSet();
    private final BitSet removals = new BitSet();

    private DiffReader(String diff) {
        this.lines = diff.split("\n", -1);
    }

    static ChangedLines changedLines(String diff) {
        DiffReader reader = new DiffReader(diff);
        reader.read();
        return ChangedLines.of(reader.changed, reader.removals);
    }

    private void read() {
        int i = 0;
        while (i < lines.length) {
            i = lines[i].startsWith("@@ -") ? readHunk(i) : i + 1;
        }
    }

    /** Reads {@code @@ -from,count +from,count @@} and as many lines as it says; returns the index after these. */
    private int readHunk(int header) {
        String[] fields = lines[header].split(" ", 4);
        int removed = count(fields[1]);
        int added = count(fields[2]);
        int first = Integer.parseInt(fields[2].substring(1).split(",", 2)[0]);
        List<String> old = new ArrayList<>();
        List<String> fresh = new ArrayList<>();
        int i = header + 1;
        while (i < lines.length && (old.size() < removed || fresh.size() < added)) {
            if (lines[i].startsWith("-")) {
                old.add(withoutNumber(lines[i].substring(1)));
            } else if (lines[i].startsWith("+")) {
                fresh.add(withoutNumber(lines[i].substring(1)));
            }
            // What is left says that a file has no line ending at its end.
            i++;
        }
        mark(first, old, fresh);
        return i;
    }

    private void mark(int first, List<String> old, List<String> fresh) {
        Map<String, Integer> left = new HashMap<>();
        old.forEach(line -> left.merge(line, 1, Integer::sum));
        for (int i = 0; i < fresh.size(); i++) {
            Integer count = left.getOrDefault(fresh.get(i), 0);
            if (count > 0) {
                left.put(fresh.get(i), count - 1);
            } else {
                changed.set(first + i);
            }
        }
        if (old.size() > fresh.size()) {
            // Where nothing came in, the header names the line before.
            removals.set(fresh.isEmpty() ? first + 1 : first + fresh.size());
        }
    }

    private static int count(String field) {
        int comma = field.indexOf(',');
        return comma < 0 ? 1 : Integer.parseInt(field.substring(comma + 1));
    }

    private static String withoutNumber(String line) {
        int start = 0;
        while (start < line.length() && (line.charAt(start) == ' ' || line.charAt(start) == '\t')) {
            start++;
        }
        int end = start;
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        boolean numbered = end > start && end < line.length() && (line.charAt(end) == '.' || line.charAt(end) == ')');
        String text = numbered ? line.substring(0, start) + "1" + line.substring(end) : line;
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
