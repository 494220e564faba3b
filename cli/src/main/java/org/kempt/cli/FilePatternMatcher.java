package org.kempt.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kempt.core.config.FilePatterns;

/**
 * Decides with the globs of a configuration which files of a folder are looked at. As in a {@code .gitignore}: a pattern
 * without a slash in it fits a name in any folder, another one the path from the configuration's folder; one that fits a
 * folder fits everything in it. {@code *} and {@code ?} stop at a slash, {@code **} does not.
 */
final class FilePatternMatcher {
    /** Takes every Markdown file. */
    static final FilePatternMatcher ANY = new FilePatternMatcher(Path.of(""), List.of(), List.of());

    private final Path base;
    private final List<Pattern> include;
    private final List<Pattern> exclude;

    private FilePatternMatcher(Path base, List<Pattern> include, List<Pattern> exclude) {
        this.base = base;
        this.include = include;
        this.exclude = exclude;
    }

    /** Returns a matcher of patterns that are relative to {@code base}, an absolute path. */
    static FilePatternMatcher of(FilePatterns patterns, Path base) {
        return new FilePatternMatcher(base, compile(patterns.include()), compile(patterns.exclude()));
    }

    /** Returns whether a file is looked at that lies in a folder to look at. */
    boolean takes(Path file) {
        if (exclude.isEmpty() && include.isEmpty()) {
            return isMarkdown(file);
        }
        String path = path(file);
        return (include.isEmpty() ? isMarkdown(file) : fitsAny(include, path)) && !fitsAny(exclude, path);
    }

    private static boolean isMarkdown(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    private String path(Path file) {
        Path relative = file.startsWith(base) ? base.relativize(file) : file;
        return relative.toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static boolean fitsAny(List<Pattern> patterns, String path) {
        for (Pattern pattern : patterns) {
            if (pattern.matcher(path).matches()) {
                return true;
            }
        }
        return false;
    }

    private static List<Pattern> compile(List<String> globs) {
        List<Pattern> patterns = new ArrayList<>();
        for (String glob : globs) {
            patterns.add(compile(glob));
        }
        return patterns;
    }

    private static Pattern compile(String glob) {
        int start = glob.startsWith("./") ? 2 : glob.startsWith("/") ? 1 : 0;
        int end = glob.length() > start && glob.endsWith("/") ? glob.length() - 1 : glob.length();
        String body = glob.substring(start, end);
        StringBuilder regex = new StringBuilder();
        if (start == 0 && body.indexOf('/') < 0) {
            regex.append("(?:.*/)?");
        }
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (body.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (body.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.append("(?:/.*)?").toString(), Pattern.DOTALL);
    }
}
