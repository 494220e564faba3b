package org.kempt.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * All that a run of the command knows of the world but the file system.
 *
 * @param directory the folder from which relative paths are meant
 * @param variables environment variables
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal says whether somebody looks at standard output in a terminal
 * @param errorTerminal says the same of standard error
 */
record Surroundings(
        Path directory,
        Map<String, String> variables,
        InputStream in,
        OutputStream out,
        OutputStream err,
        BooleanSupplier terminal,
        BooleanSupplier errorTerminal) {

    /** Returns whether a variable is set, and not to nothing. */
    boolean has(String variable) {
        return !variables.getOrDefault(variable, "").isEmpty();
    }
}
