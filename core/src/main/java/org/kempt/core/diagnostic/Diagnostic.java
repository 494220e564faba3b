package org.kempt.core.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.fix.Fix;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;

/** Something wrong at one place of a list, and what would repair it. Immutable. */
public final class Diagnostic {
    /** By place, then by rule: the order in which diagnostics are reported. */
    public static final Comparator<Diagnostic> BY_PLACE = Comparator.<Diagnostic>comparingInt(
                    diagnostic -> diagnostic.range.start())
            .thenComparingInt(diagnostic -> diagnostic.range.end())
            .thenComparing(diagnostic -> diagnostic.rule.id())
            .thenComparing(diagnostic -> diagnostic.message);

    private final RuleDescriptor rule;
    private final Severity severity;
    private final SourceRange range;
    private final String message;
    private final List<RelatedLocation> related;
    private final @Nullable Fix fix;

    private Diagnostic(Diagnostic other, @Nullable Fix fix) {
        this.rule = other.rule;
        this.severity = other.severity;
        this.range = other.range;
        this.message = other.message;
        this.related = other.related;
        this.fix = fix;
    }

    private Diagnostic(RuleDescriptor rule, Severity severity, Builder builder) {
        this.rule = rule;
        this.severity = severity;
        this.range = builder.range;
        this.message = builder.message;
        this.related = List.copyOf(builder.related);
        this.fix = builder.fix;
    }

    /**
     * Begins a diagnostic.
     *
     * @param range what is wrong; may be empty where something is missing
     * @param message what is wrong, where it belongs, what to do; without final period
     */
    public static Builder at(SourceRange range, String message) {
        return new Builder(range, message);
    }

    public RuleDescriptor rule() {
        return rule;
    }

    public Severity severity() {
        return severity;
    }

    public SourceRange range() {
        return range;
    }

    public String message() {
        return message;
    }

    public List<RelatedLocation> related() {
        return related;
    }

    public Optional<Fix> fix() {
        return Optional.ofNullable(fix);
    }

    /** Returns the same diagnostic with nothing that would repair it. */
    public Diagnostic withoutFix() {
        return new Diagnostic(this, null);
    }

    @Override
    public String toString() {
        return range.start() + "-" + range.end() + " " + rule.id() + ": " + message;
    }

    /** Collects what a diagnostic says. */
    public static final class Builder {
        private final SourceRange range;
        private final String message;
        private final List<RelatedLocation> related = new ArrayList<>();
        private @Nullable Severity severity;
        private @Nullable Fix fix;

        private Builder(SourceRange range, String message) {
            this.range = range;
            this.message = message;
        }

        /** Sets another severity than the rule's own; a severity in the configuration outweighs it. */
        public Builder severity(Severity newSeverity) {
            this.severity = newSeverity;
            return this;
        }

        /** Adds a second place that the diagnostic speaks of. */
        public Builder related(SourceRange place, String text) {
            related.add(new RelatedLocation(place, text));
            return this;
        }

        public Builder fix(Fix newFix) {
            this.fix = newFix;
            return this;
        }

        /**
         * Finishes the diagnostic as one of {@code rule}.
         *
         * @param configured the severity that the configuration sets for the rule, or null
         */
        public Diagnostic build(RuleDescriptor rule, @Nullable Severity configured) {
            Severity own = severity != null ? severity : rule.severity();
            return new Diagnostic(rule, configured != null ? configured : own, this);
        }
    }
}
