package org.kempt.core.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The address of a page in the one form that all usual spellings of it share. Two links are to the same page if their
 * normalized addresses are equal. Left out are: {@code http} or {@code https}, {@code www.}, the case of the host,
 * default ports, a slash or {@code .git} or index file at the end, {@code #readme}, parameters that only track readers,
 * the order of parameters, needless percent-encoding; on well-known sites also how the page is shown.
 *
 * @param value the form to compare; no address to follow
 */
public record NormalizedUrl(String value) {
    private static final Set<String> PLACEHOLDERS = Set.of("", "#", "todo", "tbd", "link", "url", "...", "…");
    private static final int LONGEST_PLACEHOLDER = 4;
    private static final List<String> HOST_PREFIXES = List.of("www.", "m.youtube.com");
    private static final List<String> HOST_SUFFIXES = List.of(":80", ":443", ".");
    private static final Set<String> INDEX_FILES =
            Set.of("index.html", "index.htm", "index.php", "index.asp", "index.aspx", "default.html", "default.aspx");
    /** Sites whose user and project names are the same in any case. */
    private static final Set<String> FORGES = Set.of("github.com", "gitlab.com", "bitbucket.org", "codeberg.org");

    /** Returns the normalized form of {@code url}; empty for a placeholder such as {@code #} or {@code TODO}. */
    public static Optional<NormalizedUrl> of(String url) {
        String address = url.strip();
        if (address.length() <= LONGEST_PLACEHOLDER && PLACEHOLDERS.contains(address.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        int scheme = schemeEnd(address);
        return Optional.of(new NormalizedUrl(scheme < 0 ? address : web(address.substring(scheme))));
    }

    /** Returns the offset after {@code http://}, {@code https://} or {@code //}, or -1 for any other kind of address. */
    private static int schemeEnd(String address) {
        int end = address.indexOf("//") + 2;
        boolean isScheme = end == 2
                || (end == 8 && address.regionMatches(true, 0, "https:", 0, 6))
                || (end == 7 && address.regionMatches(true, 0, "http:", 0, 5));
        return isScheme ? end : -1;
    }

    private static String web(String address) {
        int hash = address.indexOf('#');
        String beforeHash = hash < 0 ? address : address.substring(0, hash);
        String fragment = hash < 0 ? "" : address.substring(hash);
        int mark = beforeHash.indexOf('?');
        String beforeQuery = mark < 0 ? beforeHash : beforeHash.substring(0, mark);
        int slash = beforeQuery.indexOf('/');
        String host = host(slash < 0 ? beforeQuery : beforeQuery.substring(0, slash));
        String path = path(host, slash < 0 ? "" : PercentEncoding.normalize(beforeQuery.substring(slash)));
        List<String> parameters = parameters(host, mark < 0 ? "" : beforeHash.substring(mark + 1));
        if (host.equals("youtu.be")) {
            return VideoAddress.watch(path.substring(Math.min(1, path.length())), parameters, fragment);
        }
        if (host.equals("youtube.com") && path.startsWith("/embed/")) {
            return VideoAddress.watch(path.substring("/embed/".length()), parameters, fragment);
        }
        return join(host, path, parameters, fragment);
    }

    static String join(String host, String path, List<String> parameters, String fragment) {
        String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
        boolean bare = fragment.equals("#") || fragment.equalsIgnoreCase("#readme");
        return host + path + query + (bare ? "" : fragment);
    }

    private static String host(String authority) {
        String host = authority.toLowerCase(Locale.ROOT);
        for (String prefix : HOST_PREFIXES) {
            if (host.startsWith(prefix)) {
                host = host.substring(prefix.indexOf('.') + 1);
            }
        }
        for (String suffix : HOST_SUFFIXES) {
            if (host.endsWith(suffix)) {
                host = host.substring(0, host.length() - suffix.length());
            }
        }
        return host;
    }

    private static String path(String host, String whole) {
        String path = whole;
        int name = path.lastIndexOf('/');
        if (name >= 0 && isIndexFile(path, name + 1)) {
            path = path.substring(0, name);
        }
        path = withoutSlashes(path);
        if (path.endsWith(".git")) {
            path = path.substring(0, path.length() - ".git".length());
        }
        if (FORGES.contains(host)) {
            path = forge(path);
        } else if (host.equals("arxiv.org")) {
            path = paper(path);
        }
        return path;
    }

    private static boolean isIndexFile(String path, int from) {
        return path.indexOf('.', from) >= 0
                && INDEX_FILES.contains(path.substring(from).toLowerCase(Locale.ROOT));
    }

    private static String withoutSlashes(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    /** The page of a project shows its read-me file: {@code /a/b/blob/main/README.md} is {@code /a/b}. */
    private static String forge(String path) {
        int user = path.indexOf('/', 1);
        int project = user < 0 ? -1 : path.indexOf('/', user + 1);
        int end = project < 0 ? path.length() : project;
        String rest = path.substring(end);
        boolean readme =
                rest.equalsIgnoreCase("/blob/master/readme.md") || rest.equalsIgnoreCase("/blob/main/readme.md");
        return path.substring(0, end).toLowerCase(Locale.ROOT) + (readme ? "" : rest);
    }

    /** {@code /pdf/1234.56789v2.pdf} and {@code /abs/1234.56789} show the same paper. */
    private static String paper(String path) {
        for (String form : List.of("/abs/", "/pdf/", "/html/")) {
            if (path.startsWith(form)) {
                String id = path.substring(form.length());
                if (id.endsWith(".pdf")) {
                    id = id.substring(0, id.length() - ".pdf".length());
                }
                return "/abs/" + withoutVersion(id);
            }
        }
        return path;
    }

    private static String withoutVersion(String id) {
        int end = id.length();
        while (end > 0 && Character.isDigit(id.charAt(end - 1))) {
            end--;
        }
        boolean version =
                end > 1 && end < id.length() && id.charAt(end - 1) == 'v' && Character.isDigit(id.charAt(end - 2));
        return version ? id.substring(0, end - 1) : id;
    }

    private static List<String> parameters(String host, String query) {
        if (query.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(split(query))
                .filter(parameter -> !parameter.isEmpty() && !TrackingParameters.isOne(host, parameter))
                .map(PercentEncoding::normalize)
                .sorted()
                .toList();
    }

    private static String[] split(String query) {
        // A single character is split without a regular expression.
        return query.replace("&amp;", "&").split("&");
    }
}
