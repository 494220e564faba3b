package org.kempt.core.addition;

import java.util.List;
import java.util.Optional;

/**
 * An entry that is to be added. Its texts are plain: what Markdown would take for syntax is escaped, as <a
 * href="https://spec.commonmark.org/0.31.2/#backslash-escapes">CommonMark 2.4</a> says.
 *
 * @param name what it is called
 * @param url where its link leads
 * @param description what is said of it, in Markdown; empty for nothing
 */
public record NewEntry(String name, String url, Optional<String> description) {
    /** Schemes that run something in a reader's browser where it does not keep them from it. */
    private static final List<String> PROGRAMS = List.of("javascript:", "vbscript:", "data:");

    /**
     * Creates one of texts without spaces round them.
     *
     * @throws ImpossibleAdditionException if one of them cannot stand in a list
     */
    public static NewEntry of(String name, String url, Optional<String> description)
            throws ImpossibleAdditionException {
        requireOneLine("name", name);
        requireOneLine("address", url);
        if (description.isPresent()) {
            requireOneLine("description", description.get());
        }
        String address = url.strip();
        if (address.chars().anyMatch(c -> c <= ' ' || c == '<' || c == '>' || c == 0x7F)) {
            throw new ImpossibleAdditionException(
                    "an address holds no spaces and no `<` or `>`: write %20, %3C and %3E for them in `" + address
                            + "`");
        }
        for (String scheme : PROGRAMS) {
            if (address.regionMatches(true, 0, scheme, 0, scheme.length())) {
                throw new ImpossibleAdditionException("an address that begins with `" + scheme + "` leads to no page");
            }
        }
        return new NewEntry(name.strip(), address, description.map(String::strip));
    }

    private static void requireOneLine(String what, String text) throws ImpossibleAdditionException {
        if (text.isBlank()) {
            throw new ImpossibleAdditionException("the " + what + " is empty");
        }
        if (text.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029)) {
            throw new ImpossibleAdditionException("the " + what + " holds a line break or another control character");
        }
    }

    /** Returns the link as Markdown. */
    String link() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ("\\[]*_`<>".indexOf(c) >= 0) {
                text.append('\\');
            }
            text.append(c);
        }
        return text.append("](").append(destination()).append(')').toString();
    }

    /** Parentheses may stand in a destination where they are in pairs; in pointy brackets they always may. */
    private String destination() {
        int open = 0;
        for (int i = 0; i < url.length(); i++) {
            open += url.charAt(i) == '(' ? 1 : url.charAt(i) == ')' ? -1 : 0;
            if (open < 0) {
                break;
            }
        }
        return open == 0 ? url : "<" + url + ">";
    }
}
