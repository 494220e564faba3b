package org.kempt.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.kempt.report.TerminalText;
import org.kempt.workspace.Failures;
import org.kempt.workspace.Messages;

/** Says in the log of the build what is no finding, and keeps what went wrong. */
final class LogMessages implements Messages {
    private final Log log;
    private final List<String> problems = new ArrayList<>();

    LogMessages(Log log) {
        this.log = log;
    }

    @Override
    public void problem(String message) {
        problems.add(message);
        log.error(TerminalText.of(message));
    }

    @Override
    public void problem(String message, Throwable cause) {
        problem(message);
        log.debug(cause);
    }

    @Override
    public void internalError(String before, Throwable cause) {
        problem(before + Failures.internal(cause) + "; `mvn -X` shows where it is", cause);
    }

    @Override
    public void note(String message) {
        log.warn(TerminalText.of(message));
    }

    @Override
    public void detail(String message) {
        log.debug(TerminalText.of(message));
    }

    /** Returns what went wrong so far, in the order it was said. */
    List<String> problems() {
        return List.copyOf(problems);
    }
}
