package org.kempt.rules.mutation;

import java.util.List;
import org.kempt.core.diagnostic.Diagnostic;

/**
 * What became of a mutant.
 *
 * @param mutant the broken list
 * @param isFound whether the break is reported, where it is and by a rule that is about it
 * @param isRestored whether fixing gives back the list as it was
 * @param added what is reported of the mutant and was not of the list
 * @param fixed the text after fixing
 */
record Outcome(Mutant mutant, boolean isFound, boolean isRestored, List<Diagnostic> added, String fixed) {
    /** Takes a copy of the list. */
    Outcome {
        added = List.copyOf(added);
    }
}
