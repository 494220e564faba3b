package org.kempt.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats in which a run can be reported. */
public enum ReportFormat {
    /** For people, with the lines. */
    TEXT,
    /** One line for each finding. */
    CONCISE,
    /** For scripts. */
    JSON,
    /** SARIF 2.1.0, for code scanning. */
    SARIF,
    /** Workflow commands that GitHub Actions shows at the lines. */
    GITHUB,
    /** Code Quality of GitLab. */
    GITLAB,
    /** Reviewdog Diagnostic Format. */
    RDJSON,
    /** The XML of Checkstyle, which many tools read. */
    CHECKSTYLE,
    /** The XML of JUnit: each file a test. */
    JUNIT,
    /** A summary for a comment on a pull request. */
    MARKDOWN,
    /** One page for a browser. */
    HTML;

    /** Returns the name that users write. */
    public String word() {
        return JsonText.word(this);
    }

    /** Returns the names that users write, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ReportFormat::word).toList();
    }

    /** Returns the format of a name. */
    public static Optional<ReportFormat> find(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /**
     * Returns a reporter that writes in this format. Who opened the output also flushes and closes it.
     *
     * @param out where to write, in UTF-8
     * @throws IOException if the beginning cannot be written
     */
    public Reporter reporter(Writer out, ReportSettings settings) throws IOException {
        return switch (this) {
            case TEXT -> new TextReporter(out, settings.colors(), settings.quiet());
            case CONCISE -> new ConciseReporter(out, settings.colors());
            case JSON -> new JsonReporter(out);
            case SARIF -> new SarifReporter(out, settings);
            case GITHUB -> new GitHubReporter(out);
            case GITLAB -> new GitLabReporter(out);
            case RDJSON -> new RdjsonReporter(out);
            case CHECKSTYLE -> new CheckstyleReporter(out);
            case JUNIT -> new JUnitReporter(out);
            case MARKDOWN -> new MarkdownReporter(out);
            case HTML -> new HtmlReporter(out, settings);
        };
    }
}
