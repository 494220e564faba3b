package org.kempt.cli;

/** What a run tells its caller. */
final class ExitCode {
    /** Nothing at or above {@code --fail-on}. */
    static final int CLEAN = 0;
    /** Diagnostics at or above {@code --fail-on}. */
    static final int FINDINGS = 1;
    /** Wrong usage or configuration, an input that cannot be read or written, a bug. */
    static final int ERROR = 2;

    private ExitCode() {}
}
