package org.kempt.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.fix.Effect;

/** What a rule is, apart from its check. Help, documentation, schema and reports are derived from it. */
public final class RuleDescriptor {
    private final RuleId id;
    private final RuleCategory category;
    private final String summary;
    private final Severity severity;
    private final boolean onByDefault;
    private final List<Option<?>> options;
    private final FixAvailability fixAvailability;
    private final @Nullable Effect effect;

    private RuleDescriptor(Builder builder) {
        this.id = builder.id;
        this.category = builder.category;
        this.summary = builder.summary;
        this.severity = builder.severity;
        this.onByDefault = builder.onByDefault;
        this.options = List.copyOf(builder.options);
        this.fixAvailability = builder.fixAvailability;
        this.effect = builder.effect;
    }

    /**
     * Begins a descriptor. Unless the builder says otherwise the rule is on, reports warnings, and has neither options
     * nor fixes.
     *
     * @param id the rule's name, see {@link RuleId}
     * @param summary one sentence on what is wrong where the rule reports; the same as in the rule's document
     */
    public static Builder builder(String id, RuleCategory category, String summary) {
        return new Builder(new RuleId(id), category, summary);
    }

    public RuleId id() {
        return id;
    }

    public RuleCategory category() {
        return category;
    }

    /** Returns one sentence on what is wrong where the rule reports. */
    public String summary() {
        return summary;
    }

    /** Returns the severity of a diagnostic for which neither the rule nor the configuration says another. */
    public Severity severity() {
        return severity;
    }

    public boolean isOnByDefault() {
        return onByDefault;
    }

    public List<Option<?>> options() {
        return options;
    }

    public FixAvailability fixAvailability() {
        return fixAvailability;
    }

    /** Returns the effect of every fix of this rule; empty for a rule without fixes. */
    public Optional<Effect> effect() {
        return Optional.ofNullable(effect);
    }

    /** Collects what a descriptor says. */
    public static final class Builder {
        private final RuleId id;
        private final RuleCategory category;
        private final String summary;
        private final List<Option<?>> options = new ArrayList<>();
        private Severity severity = Severity.WARNING;
        private boolean onByDefault = true;
        private FixAvailability fixAvailability = FixAvailability.NEVER;
        private @Nullable Effect effect;

        private Builder(RuleId id, RuleCategory category, String summary) {
            this.id = id;
            this.category = category;
            this.summary = summary;
        }

        public Builder severity(Severity newSeverity) {
            this.severity = newSeverity;
            return this;
        }

        /** Makes the rule one that only a configuration turns on: a matter of taste. */
        public Builder offByDefault() {
            this.onByDefault = false;
            return this;
        }

        public Builder option(Option<?> option) {
            options.add(option);
            return this;
        }

        /** Declares that diagnostics of the rule, all or some, carry a fix of the given effect. */
        public Builder fixes(FixAvailability availability, Effect newEffect) {
            this.fixAvailability = availability;
            this.effect = newEffect;
            return this;
        }

        public RuleDescriptor build() {
            return new RuleDescriptor(this);
        }
    }
}
