package org.kempt.report;

import com.github.difflib.patch.AbstractDelta;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two texts as a patch that {@code git apply} and {@code patch -p1} take. A carriage return is part of
 * its line, and a last line without an end says so.
 */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final List<String> before;
    private final List<String> after;
    private final StringBuilder patch = new StringBuilder();

    private UnifiedDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Returns the patch that turns {@code before} into {@code after}; empty text where they are equal.
     *
     * @param path the file's path from the folder in which the patch will be applied, with {@code /} between names
     * @param before the whole content of the file, byte order mark included
     */
    public static String of(String path, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
        diff.patch.append("--- ").append(name("a/" + path)).append('\n');
        diff.patch.append("+++ ").append(name("b/" + path)).append('\n');
        diff.writeHunks(LineDiff.deltas(diff.before, diff.after));
        return diff.patch.toString();
    }

    /** Splits at line feeds, which stay with their lines. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    private void writeHunks(List<AbstractDelta<String>> deltas) {
        int first = 0;
        while (first < deltas.size()) {
            int last = first;
            while (last + 1 < deltas.size() && start(deltas.get(last + 1)) - end(deltas.get(last)) <= 2 * CONTEXT) {
                last++;
            }
            writeHunk(deltas.subList(first, last + 1));
            first = last + 1;
        }
    }

    private void writeHunk(List<AbstractDelta<String>> deltas) {
        AbstractDelta<String> firstDelta = deltas.get(0);
        AbstractDelta<String> lastDelta = deltas.get(deltas.size() - 1);
        int from = Math.max(0, start(firstDelta) - CONTEXT);
        int to = Math.min(before.size(), end(lastDelta) + CONTEXT);
        int newFrom = firstDelta.getTarget().getPosition() - (start(firstDelta) - from);
        int newTo = lastDelta.getTarget().last() + 1 + (to - end(lastDelta));
        patch.append("@@ -").append(range(from, to - from));
        patch.append(" +").append(range(newFrom, newTo - newFrom)).append(" @@\n");
        int at = from;
        for (AbstractDelta<String> delta : deltas) {
            writeLines(' ', before.subList(at, start(delta)));
            writeLines('-', before.subList(start(delta), end(delta)));
            writeLines(
                    '+',
                    after.subList(
                            delta.getTarget().getPosition(), delta.getTarget().last() + 1));
            at = end(delta);
        }
        writeLines(' ', before.subList(at, to));
    }

    /** A range without lines begins at the line before it. */
    private static String range(int from, int count) {
        return (count == 0 ? from : from + 1) + "," + count;
    }

    private void writeLines(char sign, List<String> lines) {
        for (String line : lines) {
            patch.append(sign).append(line);
            if (!line.endsWith("\n")) {
                patch.append("\n\\ No newline at end of file\n");
            }
        }
    }

    private static int start(AbstractDelta<String> delta) {
        return delta.getSource().getPosition();
    }

    private static int end(AbstractDelta<String> delta) {
        return delta.getSource().last() + 1;
    }

    /** Returns a file name as Git writes it: quoted where it has special characters, a tab after one with a space. */
    private static String name(String path) {
        boolean special = path.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\' || c == 0x7F);
        if (!special) {
            return path.indexOf(' ') < 0 ? path : path + '\t';
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (b == '"' || b == '\\') {
                quoted.append('\\').append((char) b);
            } else if (b < ' ' || b == 0x7F) {
                quoted.append(String.format("\\%03o", b & 0xFF));
            } else {
                quoted.append((char) b);
            }
        }
        return quoted.append('"').toString();
    }
}
