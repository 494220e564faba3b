package org.kempt.workspace;

import java.util.Optional;

/**
 * Which changes a run is limited to.
 *
 * @param since the name of a commit: what was changed since the work parted from it counts; empty for the last commit
 * @param staged whether the index is judged, what a commit would hold, and not the work tree
 */
public record ChangeScope(Optional<String> since, boolean staged) {

    /** Returns whether anything limits the run. */
    public boolean isLimited() {
        return since.isPresent() || staged;
    }
}
