package org.kempt.rules.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kempt.core.text.PercentEncoding;

/**
 * The path of a file in the repository, as a link names it.
 *
 * @param written the path in the link: without query and fragment, still percent-encoded
 * @param names the names of folders and file from the root of the repository; none for the root itself
 */
record LocalPath(String written, List<String> names) {

    /** Copies the names. */
    LocalPath {
        names = List.copyOf(names);
    }

    /**
     * Reads the address of a link. Empty where it leads elsewhere: to another host, to a place in the list itself, or out of
     * the repository, as {@code ../../issues} does on GitHub.
     *
     * @param list the path of the list in the repository
     */
    static Optional<LocalPath> of(String url, String list) {
        String path = withoutQueryAndFragment(url);
        boolean isAddress = path.startsWith("//") || path.startsWith("www.") || hasScheme(path);
        if (path.isBlank() || isAddress || isTemplate(path)) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        if (!path.startsWith("/")) {
            names.addAll(List.of(list.split("/", -1)));
            names.remove(names.size() - 1);
        }
        for (String name : path.split("/", -1)) {
            if (name.equals("..")) {
                if (names.isEmpty()) {
                    return Optional.empty();
                }
                names.remove(names.size() - 1);
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(PercentEncoding.decode(name));
            }
        }
        return Optional.of(new LocalPath(path, names));
    }

    /** Returns where in what is written the last {@code ./}, {@code ../} or the slash of the root ends. */
    int startOfNames() {
        int dot = written.lastIndexOf("./");
        return dot >= 0 ? dot + 2 : written.startsWith("/") ? 1 : 0;
    }

    /** Returns the path from the root of the repository. */
    String path() {
        return String.join("/", names);
    }

    private static String withoutQueryAndFragment(String url) {
        int end = 0;
        while (end < url.length() && url.charAt(end) != '#' && url.charAt(end) != '?') {
            end++;
        }
        return url.substring(0, end);
    }

    private static boolean hasScheme(String path) {
        int colon = path.indexOf(':');
        int slash = path.indexOf('/');
        return colon > 0 && (slash < 0 || colon < slash);
    }

    /** {@code {{ site.url }}} and the like is filled in by whatever makes a web site of the list. */
    private static boolean isTemplate(String path) {
        return path.indexOf('{') >= 0 || path.indexOf('<') >= 0;
    }
}
