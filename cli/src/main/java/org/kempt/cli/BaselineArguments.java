package org.kempt.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.kempt.workspace.BaselineChoice;
import org.kempt.workspace.BaselineChoice.Use;
import org.kempt.workspace.InputFinder;

/** Reads from arguments what is to be done with a baseline. */
final class BaselineArguments {
    private static final String WRITE = "write-baseline";
    private static final String PRUNE = "prune-baseline";

    /** What has a run look at a part of a list only, and so must not decide what a baseline holds of it. */
    private static final List<String> PARTS =
            List.of(CommonOptions.CHANGED_SINCE, CommonOptions.STAGED, CommonOptions.RULE, CommonOptions.DISABLE);

    private BaselineArguments() {}

    /** Adds what writes baselines. */
    static Options writing(Options options) {
        return options.addOption(CommonOptions.flag(
                        null,
                        WRITE,
                        "Record what is found now in the baseline, so that only new findings are reported."))
                .addOption(CommonOptions.flag(null, PRUNE, "Remove from the baseline what was fixed since."));
    }

    /**
     * Reads all of them.
     *
     * @param directory the folder from which relative paths are meant
     * @throws UsageException if they contradict each other or what else is asked for
     */
    static BaselineChoice of(CommandLine line, Path directory) throws UsageException {
        Optional<String> file = Arguments.last(line, CommonOptions.BASELINE);
        Optional<String> writing = Optional.empty();
        Use use = Use.APPLY;
        if (line.hasOption(WRITE)) {
            use = Use.WRITE;
            writing = Optional.of("--" + WRITE);
        }
        if (line.hasOption(PRUNE)) {
            refuse(writing, "--" + PRUNE);
            use = Use.PRUNE;
            writing = Optional.of("--" + PRUNE);
        }
        if (line.hasOption(CommonOptions.NO_BASELINE)) {
            refuse(writing.or(() -> file.map(name -> "--" + CommonOptions.BASELINE)), "--" + CommonOptions.NO_BASELINE);
            use = Use.IGNORE;
        }
        if (writing.isPresent()) {
            refuseParts(line, writing.get());
        }
        try {
            return new BaselineChoice(use, file.map(directory::resolve));
        } catch (InvalidPathException e) {
            throw new UsageException(
                    "--" + CommonOptions.BASELINE + " " + file.get() + ": not a path: " + e.getReason());
        }
    }

    private static void refuse(Optional<String> one, String other) throws UsageException {
        if (one.isPresent()) {
            throw new UsageException(one.get() + " and " + other + " contradict each other; give one of them");
        }
    }

    private static void refuseParts(CommandLine line, String writing) throws UsageException {
        for (String part : PARTS) {
            if (line.hasOption(part)) {
                throw new UsageException(writing + " needs all findings, and --" + part
                        + " leaves some out, which the baseline would lose; give one of them");
            }
        }
        if (line.getArgList().contains(InputFinder.STANDARD_INPUT)) {
            throw new UsageException(writing + " is for files; standard input has no place in a baseline");
        }
    }
}
