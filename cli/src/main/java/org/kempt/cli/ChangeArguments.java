package org.kempt.cli;

import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.kempt.workspace.ChangeScope;

/** Reads from arguments which changes a run is limited to. */
final class ChangeArguments {
    private ChangeArguments() {}

    /**
     * Reads {@code --changed-since} and {@code --staged}.
     *
     * @throws UsageException if the ref cannot be one
     */
    static ChangeScope of(CommandLine line) throws UsageException {
        Optional<String> ref = Arguments.last(line, CommonOptions.CHANGED_SINCE);
        if (ref.filter(name -> name.isBlank() || name.startsWith("-")).isPresent()) {
            throw new UsageException("--changed-since takes a branch, tag or commit, not `" + ref.get() + "`");
        }
        return new ChangeScope(ref, line.hasOption(CommonOptions.STAGED));
    }
}
