package org.kempt.report;

import java.io.File;
import java.nio.charset.StandardCharsets;

/** Paths as other tools want them: from the folder of the run, with slashes. */
final class ReportPath {
    private static final String UNRESERVED = "-._~!$&'()*+,;=:@/";

    private ReportPath() {}

    /** Returns a path without {@code ./} at its beginning. */
    static String of(FileReport file) {
        String path = file.path().replace(File.separatorChar, '/');
        int start = 0;
        while (path.startsWith("./", start)) {
            start += 2;
            while (start < path.length() && path.charAt(start) == '/') {
                start++;
            }
        }
        return path.substring(start);
    }

    /** Returns the path as a reference (RFC 3986): relative where the path is. */
    static String uri(FileReport file) {
        String path = of(file);
        StringBuilder uri = new StringBuilder();
        if (path.startsWith("/")) {
            uri.append("file://");
        } else if (path.indexOf(':') == 1 && path.startsWith("/", 2)) {
            uri.append("file:///");
        } else {
            int colon = path.indexOf(':');
            int slash = path.indexOf('/');
            // What stands before a colon would be taken for a scheme.
            if (colon >= 0 && (slash < 0 || colon < slash)) {
                uri.append("./");
            }
        }
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (b >= '0' && b <= '9')
                    || (b >= 'A' && b <= 'Z')
                    || (b >= 'a' && b <= 'z')
                    || (b > 0 && UNRESERVED.indexOf(b) >= 0);
            if (plain) {
                uri.append((char) b);
            } else {
                uri.append(String.format("%%%02X", b & 0xFF));
            }
        }
        return uri.toString();
    }
}
