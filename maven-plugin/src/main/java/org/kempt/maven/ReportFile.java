package org.kempt.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;
import org.kempt.core.text.Spelling;
import org.kempt.report.ReportFormat;

/** A report to write into a file: an element of the parameter {@code reports}. */
public final class ReportFile {
    /** One of the formats of Kempt, such as {@code sarif}. */
    private @Nullable String format;

    /** Where to write it. */
    private @Nullable File file;

    /** Creates one that Maven fills. */
    public ReportFile() {}

    /** Sets both from one text, as in {@code -Dkempt.reports=sarif=target/kempt.sarif}. */
    public void set(String text) {
        int equals = text.indexOf('=');
        format = equals < 0 ? text : text.substring(0, equals).strip();
        file = equals < 0 ? null : new File(text.substring(equals + 1).strip());
    }

    /** Sets the format. */
    public void setFormat(String newFormat) {
        format = newFormat;
    }

    /** Sets the file. */
    public void setFile(File newFile) {
        file = newFile;
    }

    ReportFormat format() throws MojoExecutionException {
        String word = format == null ? "" : format;
        return ReportFormat.find(word)
                .orElseThrow(() -> new MojoExecutionException("reports: format takes "
                        + String.join(", ", ReportFormat.words()) + ", not `" + word + "`"
                        + Spelling.hint(word, ReportFormat.words())));
    }

    File file() throws MojoExecutionException {
        if (file == null) {
            throw new MojoExecutionException(
                    "reports: a report needs a format and a file, for example sarif=target/kempt.sarif");
        }
        return file;
    }
}
