package org.kempt.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.kempt.core.RuleFailedException;
import org.kempt.core.source.MalformedSourceException;

/** Says in one line what went wrong and what to do about it. */
public final class Failures {
    private static final String REPORT = "this is a bug in Kempt, please report it";

    private Failures() {}

    /** Returns what kept a file from being read. */
    public static String reading(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder; check the path";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied; make it readable for you";
        }
        if (e instanceof FileSystemLoopException) {
            return "its symbolic links lead back to themselves; repair them";
        }
        return "cannot be read: " + reason(e);
    }

    /** Returns why bytes are no text; it says what to do by itself. */
    public static String decoding(MalformedSourceException e) {
        return String.valueOf(e.getMessage());
    }

    /** Returns what to say of an error that is none of the user's. */
    public static String internal(Throwable e) {
        if (e instanceof RuleFailedException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            return "the rule `" + failed.rule() + "` failed (" + cause + "); " + REPORT + "; `" + failed.rule()
                    + ": off` in the configuration goes on without it";
        }
        return "internal error (" + e + "); " + REPORT;
    }

    /** Returns the reason of an error without the path that it repeats. */
    public static String reason(IOException e) {
        if (e instanceof FileSystemException failed) {
            String reason = failed.getReason();
            return reason != null ? reason : failed.getClass().getSimpleName();
        }
        return e.getMessage() != null ? e.getMessage() : e.getClass().getSimpleName();
    }
}
