package org.kempt.core.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kempt.core.document.Document;
import org.kempt.core.document.Section;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleId;

/**
 * The configurations of a document's sections. An override for a section holds in the sections below it, too. Immutable.
 */
public final class SectionConfigurations {
    private final int[] starts;
    private final List<Configuration> bySection;
    private final List<Configuration> distinct;
    private final List<SectionPattern> unmatched;

    private SectionConfigurations(
            int[] starts, List<Configuration> bySection, List<Configuration> distinct, List<SectionPattern> unmatched) {
        this.starts = starts;
        this.bySection = List.copyOf(bySection);
        this.distinct = List.copyOf(distinct);
        this.unmatched = List.copyOf(unmatched);
    }

    /** Returns the configurations that the overrides of {@code configuration} make for the sections of a document. */
    public static SectionConfigurations of(Configuration configuration, Document document) {
        List<Layer> layers = configuration.sectionLayers();
        if (layers.isEmpty()) {
            return new SectionConfigurations(new int[] {0}, List.of(configuration), List.of(configuration), List.of());
        }
        List<Section> sections = document.sections();
        Map<Section, BitSet> applying = new LinkedHashMap<>();
        Set<SectionPattern> matched = new HashSet<>();
        for (Section section : sections) {
            BitSet inherited = section.parent().map(applying::get).orElseGet(BitSet::new);
            applying.put(section, applying(section, inherited, layers, matched));
        }
        Map<BitSet, Configuration> made = new LinkedHashMap<>();
        List<Configuration> bySection = new ArrayList<>();
        for (BitSet set : applying.values()) {
            bySection.add(made.computeIfAbsent(set, configuration::withSections));
        }
        return new SectionConfigurations(
                sections.stream().mapToInt(section -> section.range().start()).toArray(),
                bySection,
                List.copyOf(made.values()),
                configuration.sectionPatterns().stream()
                        .filter(pattern -> !matched.contains(pattern))
                        .toList());
    }

    /** Returns the numbers of the layers that apply to a section. */
    private static BitSet applying(Section section, BitSet inherited, List<Layer> layers, Set<SectionPattern> matched) {
        BitSet applying = (BitSet) inherited.clone();
        for (int i = 0; i < layers.size(); i++) {
            for (SectionPattern pattern : layers.get(i).sections()) {
                if (pattern.fits(section)) {
                    matched.add(pattern);
                    applying.set(i);
                }
            }
        }
        return applying;
    }

    /** Returns the configuration of the section in which the character at {@code offset} stands. */
    public Configuration at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int section = found >= 0 ? found : Math.max(0, -found - 2);
        // An empty preamble begins where the first heading does.
        while (section + 1 < starts.length && starts[section + 1] == starts[section]) {
            section++;
        }
        return bySection.get(section);
    }

    /** Returns each configuration once. */
    public List<Configuration> distinct() {
        return distinct;
    }

    /** Returns those configurations under which a rule is on, one of each kind that the rule can tell apart. */
    public List<Configuration> variants(RuleDescriptor rule) {
        List<Configuration> variants = new ArrayList<>();
        for (Configuration configuration : distinct) {
            if (configuration.isOn(rule)
                    && variants.stream().noneMatch(known -> known.agrees(configuration, rule.id()))) {
                variants.add(configuration);
            }
        }
        return variants;
    }

    /** Returns whether a rule is to do at {@code offset} what it does under {@code variant}. */
    public boolean applies(Configuration variant, RuleId rule, int offset) {
        return variant.agrees(at(offset), rule);
    }

    /** Returns the names of sections in overrides that no section of the document has. */
    public List<SectionPattern> unmatched() {
        return unmatched;
    }
}
