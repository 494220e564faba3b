package org.kempt.core;

import java.util.List;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;

/**
 * What a run found in one document.
 *
 * @param document the document
 * @param diagnostics what is wrong, {@linkplain Diagnostic#BY_PLACE by place}
 */
public record LintResult(Document document, List<Diagnostic> diagnostics) {

    /** Sorts the diagnostics. */
    public LintResult {
        diagnostics = diagnostics.stream().sorted(Diagnostic.BY_PLACE).toList();
    }
}
