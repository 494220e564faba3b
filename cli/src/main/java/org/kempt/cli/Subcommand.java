package org.kempt.cli;

import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** One of the commands of {@code kempt}. */
interface Subcommand {

    /** Returns the word that chooses the command. */
    String name();

    /** Returns what follows the name and the options, for example {@code [PATH...]}; empty where nothing does. */
    String operands();

    /** Returns what the command does in a few words, for the list of commands. */
    String summary();

    /** Returns what the command does, for its help; paragraphs apart by empty lines. */
    String description();

    /** Returns the options, from which parsing, help and everything else are derived. */
    Options options();

    /**
     * Runs the command.
     *
     * @return an {@link ExitCode}
     * @throws UsageException if the options do not make sense
     * @throws IOException if the output cannot be written
     */
    int run(CommandLine line, Surroundings surroundings, Console console) throws UsageException, IOException;
}
