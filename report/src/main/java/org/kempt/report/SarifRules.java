package org.kempt.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;

/** Writes rules as SARIF describes them. */
final class SarifRules {
    private static final String WHY = "\n## Why\n";

    private SarifRules() {}

    /** Writes a rule and its document. */
    static void write(RuleDescriptor rule, String document, JsonWriter json) throws IOException {
        String link = RuleLinks.of(rule.id());
        json.beginObject();
        json.name("id").value(rule.id().value());
        json.name("name").value(name(rule));
        json.name("shortDescription").beginObject();
        json.name("text").value(rule.summary());
        json.endObject();
        json.name("fullDescription").beginObject();
        json.name("text").value(why(rule, document));
        json.endObject();
        json.name("helpUri").value(link);
        json.name("help").beginObject();
        json.name("text").value(rule.summary() + " See " + link);
        json.name("markdown").value(document);
        json.endObject();
        json.name("defaultConfiguration").beginObject();
        json.name("level").value(level(rule.severity()));
        json.name("enabled").value(rule.isOnByDefault());
        json.endObject();
        json.name("properties").beginObject();
        json.name("tags").beginArray();
        json.value(JsonText.word(rule.category()));
        json.endArray();
        // How GitHub sorts findings that are no matter of security.
        json.name("problem.severity").value(problemSeverity(rule.severity()));
        json.endObject();
        json.endObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static String problemSeverity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "recommendation";
        };
    }

    /** SARIF wants a name in Pascal case (SARIF 2.1.0, 3.49.7). */
    private static String name(RuleDescriptor rule) {
        StringBuilder name = new StringBuilder();
        for (String word : rule.id().value().split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }

    /** Returns the summary and the first paragraph of the document's reasons, in one line. */
    private static String why(RuleDescriptor rule, String document) {
        int heading = document.indexOf(WHY);
        if (heading < 0) {
            return rule.summary();
        }
        String reasons = document.substring(heading + WHY.length()).strip();
        int end = reasons.indexOf("\n\n");
        String first = end < 0 ? reasons : reasons.substring(0, end);
        return rule.summary() + " " + first.replaceAll("\\s+", " ");
    }
}
