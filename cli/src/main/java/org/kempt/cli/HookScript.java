package org.kempt.cli;

import java.util.Optional;

/** Writes the text of the hook that {@link InstallHookCommand} installs. */
final class HookScript {
    private static final String TEXT = """
            #!/bin/sh
            # Written by `kempt install-hook`: checks the lines of Markdown lists that are about to be committed.
            # `git commit --no-verify` goes without it once; delete this file to go without it for good.

            # Without a configuration lists are Markdown files: where none is staged, nothing is to be done.
            if [ -z "$(git ls-files -- '.kempt.*' '*/.kempt.*')" ] &&
                [ -z "$(git diff --cached --name-only --diff-filter=d -- ':(icase)*.md' ':(icase)*.markdown')" ]; then
                exit 0
            fi

            # The kempt of the PATH, or else the one that installed this hook.
            launcher=@LAUNCHER@
            if command -v kempt >/dev/null 2>&1; then
                launcher=kempt
            elif [ -z "$launcher" ] || [ ! -x "$launcher" ]; then
                {
                    echo 'kempt: the pre-commit hook finds no kempt, so that nothing was checked and nothing is committed.'
                    echo 'kempt: Put it on the PATH, commit with --no-verify, or delete the hook:'
                    echo "kempt: $0"
                } >&2
                exit 1
            fi

            "$launcher" check --staged --quiet
            code=$?
            if [ $code -eq 1 ]; then
                {
                    echo 'kempt: not committed. `kempt fix --staged` repairs what it can; `git add` the result, and commit again.'
                    echo 'kempt: `git commit --no-verify` commits it as it is.'
                } >&2
            fi
            exit $code
            """;

    private HookScript() {}

    /**
     * Returns the hook.
     *
     * @param launcher the path of the command where it is not on the PATH
     */
    static String of(Optional<String> launcher) {
        return TEXT.replace("@LAUNCHER@", launcher.map(HookScript::quoted).orElse("''"));
    }

    /** Returns a text as one word of a shell, whatever is in it. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
