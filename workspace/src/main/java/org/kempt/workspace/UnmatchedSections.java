package org.kempt.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kempt.core.config.Configuration;
import org.kempt.core.config.SectionConfigurations;
import org.kempt.core.config.SectionPattern;
import org.kempt.core.document.Document;
import org.kempt.core.document.Section;
import org.kempt.core.text.Spelling;

/** Finds names of sections in overrides that no file of a run has: they are misspelled, or the section has gone. */
public final class UnmatchedSections {
    private final Set<SectionPattern> matched = new HashSet<>();
    private final Map<SectionPattern, String> hints = new LinkedHashMap<>();

    /** Looks at a file and its configuration. */
    public void add(Configuration configuration, Document document) {
        List<SectionPattern> patterns = configuration.sectionPatterns();
        if (patterns.isEmpty()) {
            return;
        }
        List<SectionPattern> unmatched =
                SectionConfigurations.of(configuration, document).unmatched();
        List<String> titles = new ArrayList<>();
        document.sections().stream().map(Section::title).forEach(titles::add);
        for (SectionPattern pattern : patterns) {
            if (unmatched.contains(pattern)) {
                hints.putIfAbsent(pattern, Spelling.hint(pattern.pattern(), titles));
            } else {
                matched.add(pattern);
            }
        }
    }

    /**
     * Says what was found, each name once.
     *
     * @throws IOException if it cannot be said
     */
    public void report(Messages messages) throws IOException {
        for (Map.Entry<SectionPattern, String> entry : hints.entrySet()) {
            SectionPattern pattern = entry.getKey();
            if (!matched.contains(pattern)) {
                messages.note(pattern.file() + ":" + pattern.line() + ":" + pattern.column()
                        + ": warning: no section is named `" + pattern.pattern() + "`" + entry.getValue());
            }
        }
    }
}
