package org.kempt.core.baseline;

import java.util.List;
import org.kempt.core.diagnostic.Diagnostic;

/**
 * Findings of a file, old ones apart from new ones.
 *
 * @param fresh those that the baseline does not hold
 * @param held those that it holds
 */
public record BaselineSplit(List<Diagnostic> fresh, List<Diagnostic> held) {

    /** Copies the lists. */
    public BaselineSplit {
        fresh = List.copyOf(fresh);
        held = List.copyOf(held);
    }
}
