package org.kempt.rules.draft;

import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML, JSON, and JSON with comments. */
final class ForeignSyntax {
    private static final int LONGEST_TEXT = 1_000_000;

    private ForeignSyntax() {}

    /**
     * Returns the fields of a configuration.
     *
     * @throws UnreadableForeignConfigurationException if it is no map
     */
    static Map<?, ?> map(NamedText file) throws UnreadableForeignConfigurationException {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setCodePointLimit(LONGEST_TEXT)
                .setAllowDuplicateKeys(true)
                .build();
        String text = file.text().text();
        boolean json =
                text.stripLeading().startsWith("{") || text.stripLeading().startsWith("/");
        try {
            Object value = new Load(settings).loadFromString(json ? withoutComments(text) : text);
            if (value instanceof Map<?, ?> map) {
                return map;
            }
        } catch (YamlEngineException e) {
            throw new UnreadableForeignConfigurationException(file.name() + ": neither YAML nor JSON", e);
        }
        throw new UnreadableForeignConfigurationException(file.name() + ": no map of rules", null);
    }

    /** Blanks out comments such as {@code // …} and {@code /* … }, but not in strings. */
    private static String withoutComments(String text) {
        StringBuilder plain = new StringBuilder(text);
        boolean inString = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (inString) {
                end += c == '\\' ? 1 : 0;
                inString = c != '"';
            } else if (c == '"') {
                inString = true;
            } else if (text.startsWith("//", i)) {
                end = endOf(text, text.indexOf('\n', i), 0);
                blank(plain, i, end);
            } else if (text.startsWith("/*", i)) {
                end = endOf(text, text.indexOf("*/", i + 2), 2);
                blank(plain, i, end);
            } else if (c == '\t') {
                plain.setCharAt(i, ' ');
            }
            i = end;
        }
        return plain.toString();
    }

    private static int endOf(String text, int found, int length) {
        return found < 0 ? text.length() : found + length;
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
