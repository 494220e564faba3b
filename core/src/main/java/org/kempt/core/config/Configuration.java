package org.kempt.core.config;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleId;
import org.kempt.core.rule.Severity;

/**
 * Which rules run, how severe their diagnostics are, what their options say, and on which files. Immutable.
 *
 * <p>Overrides for files count once {@link #forFile} has said which file it is, those for sections in
 * {@link SectionConfigurations}; a configuration itself answers for what is left: for the file as a whole.
 */
public final class Configuration {
    private static final Configuration DEFAULTS = new Configuration(FilePatterns.NONE, List.of());

    private final FilePatterns files;
    private final List<Layer> layers;
    /** What the layers for all set together. */
    private final Map<RuleId, RuleSettings> settings;
    /** The only rules that run, whatever {@code settings} say; null for no such limit. */
    private final @Nullable Set<RuleId> only;

    private final Set<RuleId> without;

    Configuration(FilePatterns files, List<Layer> layers) {
        this(files, layers, null, Set.of());
    }

    private Configuration(FilePatterns files, List<Layer> layers, @Nullable Set<RuleId> only, Set<RuleId> without) {
        this.files = files;
        this.layers = List.copyOf(layers);
        this.settings = merge(layers);
        this.only = only;
        this.without = without;
    }

    private static Map<RuleId, RuleSettings> merge(List<Layer> layers) {
        Map<RuleId, RuleSettings> merged = new HashMap<>();
        for (Layer layer : layers) {
            if (layer.isForAll()) {
                layer.settings().forEach((rule, set) -> merged.merge(rule, set, (below, on) -> on.over(below)));
            }
        }
        return merged;
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

    /** Returns whether anything is set for a rule, be it what the rule does anyway. */
    public boolean sets(RuleId rule) {
        return settings.containsKey(rule);
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
        return new Configuration(files, layers, Set.copyOf(rules), Set.of());
    }

    /** Returns a configuration in which the given rules do not run. */
    public Configuration without(Set<RuleId> rules) {
        Set<RuleId> all = new TreeSet<>(without);
        all.addAll(rules);
        return new Configuration(files, layers, only, Set.copyOf(all));
    }

    /**
     * Returns whether {@link #only} or {@link #without} limit this run. What such a run does not find may be there all
     * the same.
     */
    public boolean isLimited() {
        return only != null || !without.isEmpty();
    }

    /**
     * Returns this configuration on top of another: what both set is as it is here.
     *
     * @param base what lies below; what {@link #only} and {@link #without} say of it does not count
     */
    public Configuration over(Configuration base) {
        List<Layer> all = new ArrayList<>(base.layers);
        all.addAll(layers);
        return new Configuration(files.over(base.files), all, only, without);
    }

    /**
     * Returns the configuration with the overrides for one file.
     *
     * @param path the file's path from the folder of the configuration, its parts separated by slashes
     */
    public Configuration forFile(String path) {
        if (layers.stream().allMatch(layer -> layer.files().isEmpty())) {
            return this;
        }
        List<Layer> left = layers.stream()
                .filter(layer -> layer.isFor(path))
                .map(Layer::withoutFiles)
                .toList();
        return new Configuration(files, left, only, without);
    }

    /** Returns the names of sections that have overrides in the file it is for, in order. */
    public List<SectionPattern> sectionPatterns() {
        return sectionLayers().stream()
                .flatMap(layer -> layer.sections().stream())
                .toList();
    }

    /** Returns the layers for sections, in order. */
    List<Layer> sectionLayers() {
        return layers.stream()
                .filter(layer -> layer.files().isEmpty() && !layer.sections().isEmpty())
                .toList();
    }

    /** Returns the configuration of a section to which the {@link #sectionLayers()} of some numbers apply. */
    Configuration withSections(BitSet applying) {
        List<Layer> flat = new ArrayList<>();
        int number = 0;
        for (Layer layer : layers) {
            if (layer.isForAll()) {
                flat.add(layer);
            } else if (layer.files().isEmpty()) {
                if (applying.get(number)) {
                    flat.add(Layer.ofAll(layer.settings()));
                }
                number++;
            }
        }
        return new Configuration(files, flat, only, without);
    }

    /** Returns whether a rule does the same under both configurations of a run. */
    boolean agrees(Configuration other, RuleId rule) {
        return Objects.equals(settings.get(rule), other.settings.get(rule));
    }

    /** Returns which files a run looks at. */
    public FilePatterns files() {
        return files;
    }
}
