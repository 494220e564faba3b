package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kempt.testkit.RuleDocumentTests;

/** A file of the repository that is made from the sources. */
final class GeneratedFile {
    private static final boolean UPDATE =
            !System.getProperty(RuleDocumentTests.UPDATE, "false").equals("false");

    private GeneratedFile() {}

    static boolean isUpdated() {
        return UPDATE;
    }

    /** Checks that a file has the given content, or with {@code -Dkempt.update} gives it that. */
    static void check(Path file, String content) throws IOException {
        if (UPDATE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        }
        assertThat(file).as("made from the sources; -Dkempt.update writes it").exists();
        assertThat(Files.readString(file))
                .as("%s, which -Dkempt.update writes", file)
                .isEqualTo(content);
    }
}
