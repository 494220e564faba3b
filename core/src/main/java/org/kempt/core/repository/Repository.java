package org.kempt.core.repository;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The files round a list. The engine itself reads none; whoever hands it a text may hand it this as well. Nothing is
 * looked up before a rule asks for it.
 *
 * <p>All paths are relative to the root of the repository, their parts separated by {@code /}, without {@code .} and
 * {@code ..}, with upper and lower case told apart; the root itself is the empty text. Answers stay the same for as long
 * as a list is checked or fixed.
 */
public interface Repository {

    /** Returns the repository of a text without a place, such as standard input: nothing is known of any file. */
    static Repository unknown() {
        return UnknownRepository.INSTANCE;
    }

    /** Returns the path of the list; empty where it has none. */
    Optional<String> list();

    /**
     * Returns whether all files of the repository are here, so that one which is not here does not exist. It holds for a
     * work tree of Git, not for a list that somebody copied out of one.
     */
    boolean isWhole();

    /** Returns whether there is a file or a folder of this path. */
    boolean exists(String path);

    /** Returns the names of the files and folders in a folder, in their natural order; none where there is no such folder. */
    List<String> names(String folder);

    /** Returns the text of a file; empty where there is no such file, where it is large, or where it cannot be read. */
    Optional<String> text(String path);

    /** Returns the time since the first commit; empty where it is not known. */
    Optional<Duration> age();
}
