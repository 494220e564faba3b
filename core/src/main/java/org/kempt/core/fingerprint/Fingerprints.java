package org.kempt.core.fingerprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.rule.RuleId;

/** Finds out what diagnostics are about. */
public final class Fingerprints {
    private Fingerprints() {}

    /**
     * Returns the fingerprint of each of a document's diagnostics. Takes time in proportion to the document and the
     * number of diagnostics.
     *
     * @param diagnostics all that are known of the document, {@linkplain Diagnostic#BY_PLACE by place}: equal ones are
     *     counted in this order
     */
    public static List<Fingerprint> of(Document document, List<Diagnostic> diagnostics) {
        record Key(RuleId rule, String subject) {}
        Subjects subjects = new Subjects(document);
        Map<Key, Integer> counts = new HashMap<>();
        List<Fingerprint> fingerprints = new ArrayList<>(diagnostics.size());
        for (Diagnostic diagnostic : diagnostics) {
            RuleId rule = diagnostic.rule().id();
            String subject = subjects.at(diagnostic.range().start());
            int ordinal = counts.merge(new Key(rule, subject), 1, Integer::sum);
            fingerprints.add(new Fingerprint(rule, subject, ordinal));
        }
        return fingerprints;
    }
}
