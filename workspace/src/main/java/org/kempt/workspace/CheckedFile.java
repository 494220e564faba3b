package org.kempt.workspace;

import java.util.Optional;
import org.kempt.core.LintResult;
import org.kempt.core.document.Document;

/**
 * A list and what is wrong in it.
 *
 * @param result what was found but for what a baseline holds
 * @param unchanged the list before somebody changed it; empty where it is new, or all of it was judged
 * @param baseline what a baseline did
 */
public record CheckedFile(InputFile file, LintResult result, Optional<Document> unchanged, BaselineOutcome baseline) {}
