package org.kempt.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.Severity;

/**
 * The frame of the page: style, script and the form of the filters. The page's policy names the hashes of its own style and
 * script, so that a browser loads and runs nothing else, whatever a list may contain.
 */
final class HtmlPage {
    private HtmlPage() {}

    /** Returns what comes before the findings. */
    static String head() throws IOException {
        String style = resource("report.css");
        String script = resource("report.js");
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none';"
                + " form-action 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script) + "'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n"
                + "<meta name=\"referrer\" content=\"no-referrer\">\n"
                + "<title>Kempt report</title>\n<style>" + style + "</style>\n<script>" + script + "</script>\n"
                + "</head>\n<body>\n<header>\n<h1>Kempt report</h1>\n" + form()
                + "<p id=\"count\" role=\"status\"></p>\n</header>\n<main>\n";
    }

    private static String form() {
        StringBuilder form = new StringBuilder("<form id=\"filters\" role=\"search\" hidden>\n");
        form.append("<input type=\"search\" name=\"q\" placeholder=\"Search\" aria-label=\"Search\"");
        form.append(" autocomplete=\"off\">\n");
        form.append("<select name=\"severity\" aria-label=\"Severity\"><option value=\"\">Any severity</option>");
        for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.INFO}) {
            form.append("<option>").append(JsonText.word(severity)).append("</option>");
        }
        form.append("</select>\n");
        form.append("<select name=\"category\" aria-label=\"Category\"><option value=\"\">Any category</option>");
        for (RuleCategory category : RuleCategory.values()) {
            form.append("<option>").append(JsonText.word(category)).append("</option>");
        }
        form.append("</select>\n");
        form.append("<select name=\"fix\" aria-label=\"Fix\"><option value=\"\">Fixable or not</option>");
        form.append("<option value=\"safe\">kempt fix</option>");
        form.append("<option value=\"unsafe\">kempt fix --unsafe</option>");
        form.append("<option value=\"none\">by hand</option></select>\n");
        return form.append("<button type=\"reset\">Show all</button>\n</form>\n")
                .toString();
    }

    /** Returns what comes after the findings. */
    static String foot(Summary summary, String version) {
        return "<p id=\"nothing\" hidden>Nothing matches.</p>\n</main>\n<footer>\n<p>"
                + HtmlText.message(SummaryLine.of(summary)) + ".</p>\n<p>Written by <a href=\"" + RuleLinks.SITE
                + "\">Kempt</a> " + HtmlText.of(version) + ".</p>\n</footer>\n</body>\n</html>\n";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java has SHA-256", e);
        }
    }
}
