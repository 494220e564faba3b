package org.kempt.core.document;

import java.util.Optional;
import java.util.Set;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * The word with which a description begins.
 *
 * @param range the word in the source, without markup before it
 * @param letterCase the case of its first letter
 */
public record FirstWord(SourceRange range, LetterCase letterCase) {
    /** Names that are written in lower case even where a sentence begins. */
    private static final Set<String> LOWER_CASE_NAMES = Set.of(
            "apt",
            "awk",
            "bash",
            "bcrypt",
            "cat",
            "cd",
            "chmod",
            "conda",
            "cp",
            "cron",
            "curl",
            "dbt",
            "df",
            "docker-compose",
            "dplyr",
            "du",
            "esbuild",
            "etcd",
            "fd",
            "fzf",
            "gcc",
            "ggplot",
            "git",
            "grep",
            "gulp",
            "gzip",
            "htop",
            "ios",
            "iptables",
            "jq",
            "kubectl",
            "libc",
            "libuv",
            "localhost",
            "lodash",
            "ls",
            "matplotlib",
            "musl",
            "mv",
            "ncurses",
            "nginx",
            "npm",
            "npx",
            "numpy",
            "pandas",
            "pip",
            "pnpm",
            "printf",
            "ps",
            "pytest",
            "ripgrep",
            "rm",
            "rsync",
            "scanf",
            "scikit-learn",
            "scipy",
            "scp",
            "sed",
            "sklearn",
            "ssh",
            "stderr",
            "stdin",
            "stdout",
            "sudo",
            "systemd",
            "tcpdump",
            "tkinter",
            "tmux",
            "tvos",
            "vim",
            "vscode",
            "webpack",
            "wget",
            "xargs",
            "yarn",
            "zlib",
            "zsh");

    /**
     * Returns the first word of {@code description}; empty where its case says nothing: it begins with code, a link, a
     * quotation, a bracket or a digit, the script has no case, or the word is an identifier or a name that is always
     * written in lower case ({@code macOS}, {@code foo_bar}, {@code npm}).
     */
    public static Optional<FirstWord> of(SourceText source, SourceRange description) {
        int start = afterMarkup(source, description);
        if (start >= description.end()) {
            return Optional.empty();
        }
        int first = source.text().codePointAt(start);
        boolean upper = Character.isUpperCase(first) || Character.isTitleCase(first);
        if (!upper && (!Character.isLowerCase(first) || Character.toUpperCase(first) == first)) {
            return Optional.empty();
        }
        int end = wordEnd(source, start, description.end());
        SourceRange range = new SourceRange(start, end);
        if (upper) {
            return Optional.of(new FirstWord(range, LetterCase.UPPER));
        }
        String word = source.slice(range);
        return isIdentifier(source, range, description.end()) || LOWER_CASE_NAMES.contains(word) || isLibrary(word)
                ? Optional.empty()
                : Optional.of(new FirstWord(range, LetterCase.LOWER));
    }

    private static int afterMarkup(SourceText source, SourceRange description) {
        int start = description.start();
        while (start < description.end() && "*_~".indexOf(source.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    /** The word ends at white space, or at punctuation that does not join it to more of the same word. */
    private static int wordEnd(SourceText source, int start, int to) {
        int end = start;
        while (end < to && (Character.isLetterOrDigit(source.charAt(end)) || joins(source, end, to))) {
            end++;
        }
        return end;
    }

    private static boolean joins(SourceText source, int offset, int to) {
        char c = source.charAt(offset);
        return Character.isSurrogate(c)
                || ("-_.'’@:/&+".indexOf(c) >= 0
                        && offset + 1 < to
                        && (Character.isLetterOrDigit(source.charAt(offset + 1)) || c == '_'));
    }

    private static boolean isIdentifier(SourceText source, SourceRange word, int to) {
        for (int offset = word.start() + 1; offset < word.end(); offset++) {
            char c = source.charAt(offset);
            if (Character.isUpperCase(c) || Character.isDigit(c) || "_.@:".indexOf(c) >= 0) {
                return true;
            }
        }
        return word.end() < to
                && ("(=\\[#".indexOf(source.charAt(word.end())) >= 0
                        || source.text().startsWith("::", word.end())
                        || source.text().startsWith("://", word.end())
                        || isForeign(source, word.end(), to));
    }

    /** {@code libssh} and its kin; but not library, liberal and their kin. */
    private static boolean isLibrary(String word) {
        return word.startsWith("lib")
                && word.length() > "lib".length()
                && "er".indexOf(word.charAt("lib".length())) < 0;
    }

    /** A Latin word within text of a script without case is a name. */
    private static boolean isForeign(SourceText source, int from, int to) {
        int offset = from;
        while (offset < to && Characters.isSpace(source.charAt(offset))) {
            offset++;
        }
        return offset < to && Character.getType(source.text().codePointAt(offset)) == Character.OTHER_LETTER;
    }
}
