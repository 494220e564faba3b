package org.kempt.core.fix;

import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.source.Position;

/**
 * A fix that was rolled back because it broke what its effect promises: a bug in its rule. The text is as if it had never
 * been applied.
 *
 * @param diagnostic the diagnostic whose fix it is; its ranges are those of the text in which the fix was tried
 * @param position where the diagnostic begins in that text
 * @param reason what the fix would have done, for example "the word `foo` was lost"
 */
public record RejectedFix(Diagnostic diagnostic, Position position, String reason) {}
