package org.kempt.workspace;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which baseline a run goes by, and what it does with it.
 *
 * @param file an absolute path; empty for the one that belongs to each list
 */
public record BaselineChoice(Use use, Optional<Path> file) {
    /** What is done unless something else is said: what is there holds old findings back. */
    public static final BaselineChoice USUAL = new BaselineChoice(Use.APPLY, Optional.empty());

    /** What is done with a baseline. */
    public enum Use {
        /** What it holds is not reported. */
        APPLY,
        /** It is not even read. */
        IGNORE,
        /** It then holds what is found now. */
        WRITE,
        /** It is applied, and then holds no more what is not found. */
        PRUNE
    }

    /** Returns whether the run may change the baseline. */
    boolean writes() {
        return use == Use.WRITE || use == Use.PRUNE;
    }
}
