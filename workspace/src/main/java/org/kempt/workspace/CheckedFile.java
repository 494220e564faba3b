package org.kempt.workspace;

import java.util.Optional;
import org.kempt.core.LintResult;
import org.kempt.core.document.Document;

/**
 * A list and what is wrong in it.
 *
 * @param unchanged the list before somebody changed it; empty where it is new, or all of it was judged
 */
public record CheckedFile(InputFile file, LintResult result, Optional<Document> unchanged) {}
