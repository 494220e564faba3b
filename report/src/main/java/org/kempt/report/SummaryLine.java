package org.kempt.report;

/** Says in one line what a run saw. */
public final class SummaryLine {
    private SummaryLine() {}

    /** Returns the line, for example {@code 1 file, 120 entries in 8 lists: 3 warnings, 2 to repair with `kempt fix`}. */
    public static String of(Summary summary) {
        StringBuilder line = new StringBuilder(counts(summary));
        if (summary.fixable() > 0) {
            line.append("; `kempt fix` repairs ").append(summary.fixable());
        }
        if (summary.fixableUnsafe() > 0) {
            line.append(summary.fixable() > 0 ? ", " : "; `kempt fix` repairs ");
            line.append(summary.fixableUnsafe()).append(summary.fixable() > 0 ? " more" : "");
            line.append(" with `--unsafe`");
        }
        if (summary.fixedSince() > 0) {
            line.append("; ").append(summary.fixedSince());
            line.append(" fixed since: `kempt check --prune-baseline` removes ");
            line.append(summary.fixedSince() == 1 ? "it" : "them");
        }
        return line.toString();
    }

    /** Returns the line without what could be repaired, and how: that depends on where Kempt runs. */
    public static String counts(Summary summary) {
        StringBuilder line = new StringBuilder();
        line.append(count(summary.files(), "file", "files")).append(", ");
        line.append(EntryCounts.text(summary.lists(), summary.entries())).append(": ");
        if (summary.fixed() > 0) {
            line.append("fixed ").append(summary.fixed()).append("; ");
        }
        line.append(found(summary));
        if (summary.held() > 0) {
            line.append(", ").append(summary.held()).append(" held by the baseline");
        }
        return line.toString();
    }

    private static String found(Summary summary) {
        if (summary.diagnostics() == 0) {
            if (summary.held() > 0) {
                return "nothing new is wrong";
            }
            return summary.fixed() > 0 ? "nothing else is wrong" : "nothing is wrong";
        }
        StringBuilder found = new StringBuilder();
        found.append(count(summary.diagnostics(), "diagnostic", "diagnostics"));
        found.append(summary.fixed() > 0 ? " left (" : " (");
        String between = "";
        if (summary.errors() > 0) {
            found.append(count(summary.errors(), "error", "errors"));
            between = ", ";
        }
        if (summary.warnings() > 0) {
            found.append(between).append(count(summary.warnings(), "warning", "warnings"));
            between = ", ";
        }
        if (summary.infos() > 0) {
            found.append(between).append(summary.infos()).append(" info");
        }
        return found.append(')').toString();
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
