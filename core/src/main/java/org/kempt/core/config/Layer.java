package org.kempt.core.config;

import java.util.List;
import java.util.Map;
import org.kempt.core.rule.RuleId;

/**
 * Settings and what they are for. A configuration is a stack of them, later ones on top.
 *
 * @param files the files they are for; none stands for all
 * @param sections the sections they are for, with the sections below; none stands for the whole file
 * @param settings what is set
 */
record Layer(List<Glob> files, List<SectionPattern> sections, Map<RuleId, RuleSettings> settings) {
    Layer {
        files = List.copyOf(files);
        sections = List.copyOf(sections);
        settings = Map.copyOf(settings);
    }

    static Layer ofAll(Map<RuleId, RuleSettings> settings) {
        return new Layer(List.of(), List.of(), settings);
    }

    boolean isForAll() {
        return files.isEmpty() && sections.isEmpty();
    }

    boolean isFor(String path) {
        if (files.isEmpty()) {
            return true;
        }
        for (Glob glob : files) {
            if (glob.fits(path)) {
                return true;
            }
        }
        return false;
    }

    Layer withoutFiles() {
        return new Layer(List.of(), sections, settings);
    }
}
