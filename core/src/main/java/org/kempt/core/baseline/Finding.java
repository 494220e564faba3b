package org.kempt.core.baseline;

import java.util.Comparator;
import org.kempt.core.fingerprint.Fingerprint;
import org.kempt.core.rule.RuleId;

/**
 * What a baseline knows of a finding. Equal ones are counted, not numbered: when the first of two is fixed, the other is no
 * new one.
 *
 * @param rule the rule that reports it
 * @param subject what it reports, see {@link Fingerprint#subject}
 */
public record Finding(RuleId rule, String subject) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::rule).thenComparing(Finding::subject);

    static Finding of(Fingerprint fingerprint) {
        return new Finding(fingerprint.rule(), fingerprint.subject());
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
