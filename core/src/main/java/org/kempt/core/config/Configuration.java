package org.kempt.core.config;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleId;
import org.kempt.core.rule.Severity;

/** Which rules run, how severe their diagnostics are, what their options say, and on which files. Immutable. */
public final class Configuration {
    private static final Configuration DEFAULTS = new Configuration(FilePatterns.NONE, Map.of());

    private final FilePatterns files;
    private final Map<RuleId, RuleSettings> settings;
    /** The only rules that run, whatever {@code settings} say; null for no such limit. */
    private final @Nullable Set<RuleId> only;

    private final Set<RuleId> without;

    Configuration(FilePatterns files, Map<RuleId, RuleSettings> settings) {
        this(files, Map.copyOf(settings), null, Set.of());
    }

    private Configuration(
            FilePatterns files, Map<RuleId, RuleSettings> settings, @Nullable Set<RuleId> only, Set<RuleId> without) {
        this.files = files;
        this.settings = settings;
        this.only = only;
        this.without = without;
    }

    /** Returns the configuration of a run that has no file for it: every rule as it declares itself. */
    public static Configuration defaults() {
        return DEFAULTS;
    }

    /** Returns whether a rule runs. */
    public boolean isOn(RuleDescriptor rule) {
        RuleId id = rule.id();
        if (without.contains(id)) {
            return false;
        }
        if (only != null) {
            return only.contains(id);
        }
        RuleSettings set = settings.get(id);
        return set != null ? set.on() : rule.isOnByDefault();
    }

    /** Returns the severity that is configured for all diagnostics of a rule. */
    public Optional<Severity> severity(RuleId rule) {
        RuleSettings set = settings.get(rule);
        return set == null ? Optional.empty() : Optional.ofNullable(set.severity());
    }

    /** Returns the value that is configured for an option of {@code rule}, or its default. */
    public <T> T option(RuleId rule, Option<T> option) {
        RuleSettings set = settings.get(rule);
        Object value = set == null ? null : set.values().get(option);
        if (value == null) {
            return option.defaultValue();
        }
        // Only the option itself makes the values that are kept for it.
        @SuppressWarnings("unchecked")
        T typed = (T) value;
        return typed;
    }

    /**
     * Returns a configuration in which the given rules run and no other does, even those that are off here. Their
     * severities and options stay.
     */
    public Configuration only(Set<RuleId> rules) {
        return new Configuration(files, settings, Set.copyOf(rules), Set.of());
    }

    /** Returns a configuration in which the given rules do not run. */
    public Configuration without(Set<RuleId> rules) {
        Set<RuleId> all = new TreeSet<>(without);
        all.addAll(rules);
        return new Configuration(files, settings, only, Set.copyOf(all));
    }

    /**
     * Returns whether {@link #only} or {@link #without} limit this run. What such a run does not find may be there all
     * the same.
     */
    public boolean isLimited() {
        return only != null || !without.isEmpty();
    }

    /** Returns which files a run looks at. */
    public FilePatterns files() {
        return files;
    }
}
