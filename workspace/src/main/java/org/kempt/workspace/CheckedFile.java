package org.kempt.workspace;

import org.kempt.core.LintResult;

/** A list and what is wrong in it. */
public record CheckedFile(InputFile file, LintResult result) {}
