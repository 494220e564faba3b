package org.kempt.workspace;

import java.io.InputStream;
import java.util.Optional;

/**
 * A list that is read from a stream.
 *
 * @param name the path of the file that it is meant as; empty where it is meant as none
 */
public record StandardInput(InputStream stream, Optional<String> name) {
    private static final String NAMELESS = "<stdin>";

    /** Returns what reports call it. */
    String shownName() {
        return name.orElse(NAMELESS);
    }
}
