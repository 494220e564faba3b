package org.kempt.cli;

import java.io.IOException;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.kempt.workspace.GitHook;
import org.kempt.workspace.WriteException;

/** {@code kempt install-hook}: has Git run Kempt before each commit. */
final class InstallHookCommand implements Subcommand {
    /** The environment variable in which the launcher says where it lies. */
    static final String LAUNCHER = "KEMPT_LAUNCHER";

    @Override
    public String name() {
        return "install-hook";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public String summary() {
        return "Have Git check lists before each commit.";
    }

    @Override
    public String description() {
        return """
                Writes a pre-commit hook into the repository of the current folder. Git then runs `kempt check --staged` before \
                each commit, and stops it where a line to be committed has a finding. `git commit --no-verify` leaves it out.

                A hook that is there is never changed. For the framework of pre-commit.com see docs/pre-commit.md.""";
    }

    @Override
    public Options options() {
        return CommonOptions.general(new Options());
    }

    @Override
    public int run(CommandLine line, Surroundings surroundings, Console console) throws UsageException, IOException {
        if (!line.getArgList().isEmpty()) {
            throw new UsageException("install-hook takes no path; run it in the repository that is meant");
        }
        try {
            GitHook hook = GitHook.of(surroundings.directory());
            Optional<String> launcher = Optional.ofNullable(
                            surroundings.variables().get(LAUNCHER))
                    // Where others get the hook, too, a path of this machine is of no use.
                    .filter(path -> !path.isEmpty() && !hook.isShared());
            String text = HookScript.of(launcher);
            if (hook.holds(text)) {
                console.out().append(hook.file().toString()).append(" is installed already\n");
                return ExitCode.CLEAN;
            }
            hook.write(text);
            console.out()
                    .append("wrote ")
                    .append(hook.file().toString())
                    .append("; Git now runs `kempt check --staged` before each commit\n");
            return ExitCode.CLEAN;
        } catch (GitHook.UnusablePlaceException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (WriteException e) {
            console.problem("the hook " + e.getMessage(), e);
            return ExitCode.ERROR;
        }
    }
}
