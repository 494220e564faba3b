package org.kempt.rules.entry;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.pattern.CharacterSet;
import org.kempt.core.pattern.IllegalPatternException;
import org.kempt.core.pattern.PatternNode;
import org.kempt.core.pattern.PatternProgram;
import org.kempt.rules.entry.EntryTemplate.Part;

/**
 * Reads a template:
 *
 * <pre>
 * template    = [marker " "] {literal | placeholder | optional}
 * marker      = "-" | "*" | "+" | "1." | "1)"
 * placeholder = "{" name [":" literal {"|" literal}] "}"
 * optional    = "{?" {literal | placeholder} "}"
 * literal     = any characters; "{{" and "}}" for braces
 * </pre>
 */
final class EntryTemplateParser {
    private static final List<String> MARKERS = List.of("-", "*", "+", "1.", "1)");
    private static final String ADDRESS = "url";

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private int offset;
    private boolean afterPlaceholder;

    EntryTemplateParser(String text) {
        this.text = text;
    }

    EntryTemplate parse() {
        String marker = marker();
        PatternNode pattern = sequence(/* optional= */ false);
        if (parts.stream().noneMatch(Part::isPlaceholder)) {
            throw new IllegalPatternException(
                    "it has no placeholder, write for example `- [{name}]({url}) - {description}.`");
        }
        return new EntryTemplate(text, marker, parts, PatternProgram.of(pattern));
    }

    private String marker() {
        for (String marker : MARKERS) {
            if (text.startsWith(marker + " ")) {
                offset = marker.length() + 1;
                return marker;
            }
        }
        return "";
    }

    private PatternNode sequence(boolean optional) {
        int start = offset;
        List<PatternNode> nodes = new ArrayList<>();
        boolean placeholderSeen = false;
        while (offset < text.length() && !(optional && at("}") && !at("}}"))) {
            if (at("{?")) {
                if (optional) {
                    throw problem(offset, "an optional part cannot have another within");
                }
                nodes.add(optional());
            } else if (at("{") && !at("{{")) {
                nodes.add(placeholder());
                placeholderSeen = true;
            } else {
                // A period followed by text is no beginning of an optional part that then goes wrong.
                nodes.add(literal(/* tells= */ !optional || placeholderSeen));
            }
        }
        if (optional && !at("}")) {
            throw problem(start - 2, "`{?` is never closed");
        }
        return new PatternNode.Sequence(nodes);
    }

    private PatternNode optional() {
        offset += 2;
        int start = offset;
        boolean before = afterPlaceholder;
        PatternNode inner = sequence(/* optional= */ true);
        if (offset == start) {
            throw problem(start - 2, "the optional part is empty");
        }
        offset++;
        afterPlaceholder |= before;
        return new PatternNode.Repeat(inner, 0, 1);
    }

    private PatternNode placeholder() {
        int start = offset++;
        int end = text.indexOf('}', offset);
        if (end < 0) {
            throw problem(start, "`{` is never closed, write `{{` for the character");
        }
        String inside = text.substring(offset, end);
        int colon = inside.indexOf(':');
        String name = (colon < 0 ? inside : inside.substring(0, colon)).strip();
        if (name.isEmpty() || name.indexOf('{') >= 0) {
            throw problem(start, "a placeholder needs a name, as in `{name}`");
        }
        if (afterPlaceholder) {
            throw problem(start, "nothing tells `{" + name + "}` from the placeholder before it");
        }
        offset = end + 1;
        afterPlaceholder = true;
        if (colon >= 0) {
            List<String> words = words(start, inside.substring(colon + 1));
            PatternNode choice = new PatternNode.Choice(
                    words.stream().map(PatternNode::literal).toList());
            return numbered(new Part(name, "`" + String.join("` or `", words) + "`", /* isFree= */ false), choice);
        }
        return numbered(new Part(name, "`{" + name + "}`", !name.equals(ADDRESS)), some(name));
    }

    private static PatternNode some(String name) {
        CharacterSet set = name.equals(ADDRESS) ? CharacterSet.SPACE.not() : CharacterSet.ANY;
        return new PatternNode.Repeat(new PatternNode.OneOf(set), 1, PatternNode.UNBOUNDED);
    }

    private List<String> words(int start, String words) {
        List<String> split = new ArrayList<>();
        int from = 0;
        while (from <= words.length()) {
            int bar = words.indexOf('|', from);
            int end = bar < 0 ? words.length() : bar;
            String word = words.substring(from, end).strip();
            if (word.isEmpty()) {
                throw problem(start, "a text is missing between the bars of the placeholder");
            }
            split.add(word);
            from = end + 1;
        }
        return split;
    }

    /** Reads text up to the next brace that is one of the template's, or to where a message had better begin anew. */
    private PatternNode literal(boolean tells) {
        StringBuilder literal = new StringBuilder();
        while (offset < text.length()) {
            boolean escaped = at("{{") || at("}}");
            char c = text.charAt(offset);
            if (!escaped && (c == '{' || c == '}')) {
                if (c == '}' && literal.isEmpty()) {
                    throw problem(offset, "`}` closes nothing, write `}}` for the character");
                }
                break;
            }
            if (!literal.isEmpty() && beginsAnew(literal.charAt(literal.length() - 1), c)) {
                break;
            }
            literal.append(c);
            offset += escaped ? 2 : 1;
        }
        afterPlaceholder = false;
        PatternNode node = PatternNode.literal(literal.toString());
        return tells ? numbered(new Part("", "`" + literal.toString().strip() + "`", /* isFree= */ false), node) : node;
    }

    /** An entry may well have the bracket that closes its link, and lack what follows. */
    private static boolean beginsAnew(char before, char c) {
        return (c == ' ' && before != ' ') || ")]".indexOf(before) >= 0;
    }

    private PatternNode numbered(Part part, PatternNode node) {
        parts.add(part);
        return new PatternNode.Numbered(node, parts.size() - 1);
    }

    private boolean at(String wanted) {
        return text.startsWith(wanted, offset);
    }

    private IllegalPatternException problem(int at, String message) {
        return IllegalPatternException.at(text, at, message);
    }
}
