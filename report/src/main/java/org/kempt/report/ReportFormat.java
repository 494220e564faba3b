package org.kempt.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats in which a run can be reported. */
public enum ReportFormat {
    /** For people, with the lines. */
    TEXT((out, settings) -> new TextReporter(out, settings.colors(), settings.quiet())),
    /** One line for each finding. */
    CONCISE((out, settings) -> new ConciseReporter(out, settings.colors())),
    /** For scripts. */
    JSON((out, settings) -> new JsonReporter(out)),
    /** SARIF 2.1.0, for code scanning. */
    SARIF(SarifReporter::new),
    /** Workflow commands that GitHub Actions shows at the lines. */
    GITHUB((out, settings) -> new GitHubReporter(out)),
    /** Code Quality of GitLab. */
    GITLAB((out, settings) -> new GitLabReporter(out)),
    /** Reviewdog Diagnostic Format. */
    RDJSON((out, settings) -> new RdjsonReporter(out)),
    /** The XML of Checkstyle, which many tools read. */
    CHECKSTYLE((out, settings) -> new CheckstyleReporter(out)),
    /** The XML of JUnit: each file a test. */
    JUNIT((out, settings) -> new JUnitReporter(out));

    private interface Factory {
        Reporter create(Writer out, ReportSettings settings) throws IOException;
    }

    private final Factory factory;

    ReportFormat(Factory factory) {
        this.factory = factory;
    }

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
     * Returns a reporter that writes in this format. It flushes what it wrote when it is finished, and closes nothing.
     *
     * @param out where to write, in UTF-8
     * @throws IOException if the beginning cannot be written
     */
    public Reporter reporter(Writer out, ReportSettings settings) throws IOException {
        return factory.create(out, settings);
    }
}
