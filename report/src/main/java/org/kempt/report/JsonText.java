package org.kempt.report;

import com.google.gson.stream.JsonWriter;
import java.io.Writer;
import java.util.Locale;

/** How Kempt writes JSON. */
final class JsonText {
    private JsonText() {}

    static JsonWriter writer(Writer out) {
        JsonWriter json = new JsonWriter(new HarmlessJson(out));
        json.setHtmlSafe(false);
        return json;
    }

    /** Returns a constant as users read it: lower case with hyphens. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
