package org.kempt.report;

import java.util.function.Function;
import org.kempt.core.rule.RuleDescriptor;

/**
 * What reports need to know beside the findings.
 *
 * @param documents returns the Markdown document of a rule, as {@code kempt explain} shows it
 * @param version the version of Kempt
 * @param colors the colours of text for a terminal
 * @param quiet whether text has the findings alone
 */
public record ReportSettings(Function<RuleDescriptor, String> documents, String version, Colors colors, boolean quiet) {

    /** Returns the same settings for a report that goes to a file. */
    public ReportSettings forFile() {
        return new ReportSettings(documents, version, Colors.OFF, quiet);
    }
}
