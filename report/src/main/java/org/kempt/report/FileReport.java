package org.kempt.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.FixResult;
import org.kempt.core.LintResult;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;

/** What a run saw in one file: what is wrong in it and, where it was fixed, what was done. Immutable. */
public final class FileReport {
    private final String path;
    private final LintResult result;
    private final @Nullable FixResult fix;
    private final @Nullable Document base;
    private final int held;
    private final int fixedSince;

    private FileReport(
            String path,
            LintResult result,
            @Nullable FixResult fix,
            @Nullable Document base,
            int held,
            int fixedSince) {
        this.path = path;
        this.result = result;
        this.fix = fix;
        this.base = base;
        this.held = held;
        this.fixedSince = fixedSince;
    }

    /** Returns the report on a file that was only looked at. */
    public static FileReport checked(String path, LintResult result) {
        return new FileReport(path, result, null, null, 0, 0);
    }

    /** Returns the report on a file that was fixed; its diagnostics are those that remain. */
    public static FileReport fixed(String path, FixResult fix) {
        return new FileReport(path, fix.after(), fix, null, 0, 0);
    }

    /** Returns this report on a file that somebody changed, with what it was before; nothing where it is new. */
    public FileReport since(Optional<Document> newBase) {
        return new FileReport(path, result, fix, newBase.orElse(null), held, fixedSince);
    }

    /** Returns this report on a file of which a baseline holds findings back: how many, and how many more are not there. */
    public FileReport withBaseline(int newHeld, int newFixedSince) {
        return new FileReport(path, result, fix, base, newHeld, newFixedSince);
    }

    /** Returns the path as the user wrote it. */
    public String path() {
        return path;
    }

    /** Returns the document to which the diagnostics belong: after fixing, the fixed one. */
    public Document document() {
        return result.document();
    }

    /** Returns what is wrong, by place; after fixing, what is left. */
    public List<Diagnostic> diagnostics() {
        return result.diagnostics();
    }

    /** Returns what fixing did; empty for a file that was only looked at. */
    public Optional<FixResult> fix() {
        return Optional.ofNullable(fix);
    }

    /** Returns how many findings a baseline holds back. */
    public int held() {
        return held;
    }

    /** Returns how many findings a baseline holds that are not there any more. */
    public int fixedSince() {
        return fixedSince;
    }

    /** Returns what the file was before somebody changed it, such as on the branch that a pull request is for. */
    public Optional<Document> base() {
        return Optional.ofNullable(base);
    }
}
