package org.kempt.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.rules.KemptRules;
import org.kempt.rules.RuleDocuments;

/** Reads the documents of rules from the jar. */
public final class RuleDocumentReader {
    private RuleDocumentReader() {}

    /**
     * Returns a rule's document; title and summary for a rule without one.
     *
     * @throws UncheckedIOException if the jar cannot be read
     */
    public static String read(RuleDescriptor rule) {
        String path = RuleDocuments.path(rule);
        try (InputStream in = KemptRules.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                return "# `" + rule.id() + "`\n\n" + rule.summary() + "\n";
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
