package org.kempt.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kempt.core.FixResult;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Fix;
import org.kempt.core.rule.Severity;

/**
 * What a run saw in all its files.
 *
 * @param files number of files
 * @param lists number of lists and tables that hold entries; a nested one counts on its own
 * @param entries number of entries
 * @param errors number of diagnostics of severity error
 * @param warnings number of diagnostics of severity warning
 * @param infos number of diagnostics of severity info
 * @param fixable number of diagnostics that {@code fix} would repair
 * @param fixableUnsafe number of diagnostics that only {@code fix --unsafe} would repair
 * @param fixed number of diagnostics that were repaired
 * @param held number of further findings that a baseline holds back
 * @param fixedSince number of findings that a baseline holds and that are not there any more
 * @param complete whether no file had to be left out, as one does that cannot be read or written
 */
public record Summary(
        int files,
        int lists,
        int entries,
        int errors,
        int warnings,
        int infos,
        int fixable,
        int fixableUnsafe,
        int fixed,
        int held,
        int fixedSince,
        boolean complete) {
    /** The summary of no file. */
    public static final Summary NOTHING = new Summary(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, true);

    /** Returns the summary of one file. */
    public static Summary of(FileReport file) {
        EntryCounts counts = EntryCounts.of(file.document());
        Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
        int safe = 0;
        int unsafe = 0;
        for (Diagnostic diagnostic : file.diagnostics()) {
            bySeverity.merge(diagnostic.severity(), 1, Integer::sum);
            Applicability applicability =
                    diagnostic.fix().map(Fix::applicability).orElse(Applicability.DISPLAY_ONLY);
            safe += applicability == Applicability.SAFE ? 1 : 0;
            unsafe += applicability == Applicability.UNSAFE ? 1 : 0;
        }
        return new Summary(
                1,
                counts.lists(),
                counts.entries(),
                bySeverity.getOrDefault(Severity.ERROR, 0),
                bySeverity.getOrDefault(Severity.WARNING, 0),
                bySeverity.getOrDefault(Severity.INFO, 0),
                // A safe fix that is left after fixing did not work: to fix again would not help.
                file.fix().isPresent() ? 0 : safe,
                unsafe,
                file.fix().map(FixResult::fixed).map(List::size).orElse(0),
                file.held(),
                file.fixedSince(),
                true);
    }

    /** Returns the summary of a run in which some file had to be left out. */
    public Summary incomplete() {
        return new Summary(
                files, lists, entries, errors, warnings, infos, fixable, fixableUnsafe, fixed, held, fixedSince, false);
    }

    /** Returns the summary of the files of both. */
    public Summary plus(Summary other) {
        return new Summary(
                files + other.files,
                lists + other.lists,
                entries + other.entries,
                errors + other.errors,
                warnings + other.warnings,
                infos + other.infos,
                fixable + other.fixable,
                fixableUnsafe + other.fixableUnsafe,
                fixed + other.fixed,
                held + other.held,
                fixedSince + other.fixedSince,
                complete && other.complete);
    }

    /** Returns the number of diagnostics of any severity. */
    public int diagnostics() {
        return errors + warnings + infos;
    }
}
