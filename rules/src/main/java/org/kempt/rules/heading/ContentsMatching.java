package org.kempt.rules.heading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Document;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.Heading;
import org.kempt.core.document.LinkTargets;
import org.kempt.core.document.Section;
import org.kempt.rules.heading.LineMatch.Kind;

/**
 * Finds the section that each line of the table of contents means: by its anchor, else by its text, else by likeness,
 * else by its place.
 */
final class ContentsMatching {
    /** Above so many comparisons nobody can tell what was meant, and the cost would be noticed. */
    private static final int MOST_COMPARISONS = 40_000;

    private final LinkTargets targets;
    private final Map<String, Section> byAnchor = new HashMap<>();
    private final Map<String, List<Section>> byKey = new HashMap<>();
    private final Map<String, List<Section>> byAnchorKey = new HashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final Map<ContentsLine, LineMatch> matches = new LinkedHashMap<>();
    private final Set<Section> covered = new HashSet<>();

    private ContentsMatching(Document document) {
        this.targets = LinkTargets.of(document);
        for (Section section : document.sections()) {
            section.heading().ifPresent(heading -> {
                sections.add(section);
                byAnchor.put(heading.anchor(), section);
                byKey.computeIfAbsent(TitleKey.of(heading.text()), key -> new ArrayList<>())
                        .add(section);
            });
        }
    }

    /** Returns what each of {@code lines} means, in their order. */
    static Map<ContentsLine, LineMatch> of(Document document, List<ContentsLine> lines) {
        ContentsMatching matching = new ContentsMatching(document);
        lines.forEach(matching::matchByAnchor);
        lines.forEach(matching::redirect);
        lines.forEach(matching::matchByText);
        matching.matchByLikeness(lines);
        matching.matchByPlace(lines);
        return matching.matches;
    }

    private void set(ContentsLine line, Kind kind, @Nullable Section section) {
        matches.put(line, new LineMatch(kind, section));
        if (section != null) {
            covered.add(section);
        }
    }

    private LineMatch get(ContentsLine line) {
        return matches.getOrDefault(line, new LineMatch(Kind.OTHER, null));
    }

    private void matchByAnchor(ContentsLine line) {
        String fragment = line.fragmentOrNull();
        if (fragment == null) {
            set(line, Kind.OTHER, null);
            return;
        }
        Heading heading = targets.heading(fragment).orElse(null);
        if (heading != null) {
            set(line, Kind.RIGHT, byAnchor.get(heading.anchor()));
            return;
        }
        Heading named = targets.headingNamed(fragment).orElse(null);
        if (named != null) {
            set(line, Kind.NAMED, byAnchor.get(named.anchor()));
            return;
        }
        if (targets.isOther(fragment)) {
            set(line, Kind.OTHER, null);
            return;
        }
        Heading inOtherCase = targets.headingInOtherCase(fragment).orElse(null);
        if (inOtherCase != null) {
            set(line, Kind.WRONG_CASE, byAnchor.get(inOtherCase.anchor()));
        } else {
            set(line, Kind.LOST, null);
        }
    }

    /**
     * Corrects a line whose anchor is that of another section: pasted from its neighbour, or without the number that
     * tells a repeated title from the first.
     */
    private void redirect(ContentsLine line) {
        LineMatch match = get(line);
        if (match.kind() != Kind.RIGHT || line.key().isEmpty()) {
            return;
        }
        Section current = match.section();
        Section meant = onlyCandidate(line);
        if (meant == null || meant == current) {
            return;
        }
        boolean titled = TitleKey.of(current.title()).equals(line.key());
        if (titled ? isBelowParent(line, meant) && !isBelowParent(line, current) : isTakenByTitle(current, line)) {
            set(line, Kind.MISDIRECTED, meant);
        }
    }

    /** Returns whether another line with the section's own title leads to {@code section}. */
    private boolean isTakenByTitle(Section section, ContentsLine except) {
        String key = TitleKey.of(section.title());
        return matches.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals(except)
                        && entry.getValue().sectionOrNull() == section
                        && entry.getKey().key().equals(key));
    }

    /** A line without a working anchor means the section of the same title; a label or a named place may, too. */
    private void matchByText(ContentsLine line) {
        Kind kind = get(line).kind();
        if ((kind != Kind.LOST && kind != Kind.OTHER) || line.key().isEmpty()) {
            return;
        }
        Section section = onlyCandidate(line);
        if (section == null && kind == Kind.LOST) {
            List<Section> titled = byKey.getOrDefault(line.key(), List.of());
            section = titled.size() == 1 ? titled.get(0) : null;
        }
        if (section == null && kind == Kind.LOST) {
            List<Section> titled =
                    byAnchorKey().getOrDefault(TitleKey.ofAnchor(line.fragment().orElse("")), List.of());
            section = titled.size() == 1 && !covered.contains(titled.get(0)) ? titled.get(0) : null;
        }
        if (section != null) {
            Kind found = covered.contains(section) ? Kind.LOST_TWIN : Kind.WRONG_ANCHOR;
            set(line, kind == Kind.LOST ? found : Kind.OTHER, section);
        }
    }

    /** Indexed when the first line leads nowhere: mostly none does. */
    private Map<String, List<Section>> byAnchorKey() {
        if (byAnchorKey.isEmpty()) {
            for (Section section : sections) {
                byAnchorKey
                        .computeIfAbsent(TitleKey.ofAnchor(section.title()), key -> new ArrayList<>())
                        .add(section);
            }
        }
        return byAnchorKey;
    }

    /** Returns the one section of the line's title that no line has yet, preferring those below the parent's section. */
    private @Nullable Section onlyCandidate(ContentsLine line) {
        List<Section> free = byKey.getOrDefault(line.key(), List.of()).stream()
                .filter(section -> !covered.contains(section))
                .toList();
        List<Section> below =
                free.stream().filter(section -> isBelowParent(line, section)).toList();
        List<Section> candidates = below.isEmpty() ? free : below;
        return candidates.size() == 1 ? candidates.get(0) : null;
    }

    private boolean isBelowParent(ContentsLine line, Section section) {
        ContentsLine parent = line.parent();
        LineMatch above = parent == null ? null : get(parent);
        return above != null && above.hasSection() && above.section().extent().contains(section.range());
    }

    private void matchByLikeness(List<ContentsLine> lines) {
        List<ContentsLine> lost =
                lines.stream().filter(line -> get(line).kind() == Kind.LOST).toList();
        List<Section> free =
                sections.stream().filter(section -> !covered.contains(section)).toList();
        if ((long) lost.size() * free.size() > MOST_COMPARISONS) {
            return;
        }
        for (ContentsLine line : lost) {
            Section alike = mostAlike(line, free);
            if (alike != null && covered.add(alike)) {
                set(line, Kind.SIMILAR, alike);
            }
        }
    }

    private @Nullable Section mostAlike(ContentsLine line, List<Section> free) {
        String key = line.key();
        String fragmentKey = TitleKey.ofAnchor(line.fragment().orElse(""));
        Section best = null;
        int least = Integer.MAX_VALUE;
        boolean unique = false;
        for (Section section : free) {
            String title = TitleKey.of(section.title());
            int distance = Math.min(
                    TitleKey.distance(key, title), TitleKey.distance(fragmentKey, TitleKey.ofAnchor(section.title())));
            if (TitleKey.withoutCount(section.title()).equals(key)) {
                distance = 0;
            }
            if (distance < least) {
                least = distance;
                best = section;
                unique = true;
            } else if (distance == least) {
                unique = false;
            }
        }
        return unique && least < Integer.MAX_VALUE ? best : null;
    }

    /** A lost line between two others means the only unlisted section between theirs. */
    private void matchByPlace(List<ContentsLine> lines) {
        Map<EntryList, List<ContentsLine>> lists = new LinkedHashMap<>();
        lines.forEach(line -> lists.computeIfAbsent(line.entry().list(), list -> new ArrayList<>())
                .add(line));
        for (List<ContentsLine> siblings : lists.values()) {
            for (int i = 1; i + 1 < siblings.size(); i++) {
                ContentsLine line = siblings.get(i);
                Section before = get(siblings.get(i - 1)).sectionOrNull();
                Section after = get(siblings.get(i + 1)).sectionOrNull();
                if (get(line).kind() == Kind.LOST && before != null && after != null) {
                    Section between = onlySibling(before, after);
                    if (between != null && !covered.contains(between)) {
                        set(line, Kind.BY_PLACE, between);
                    }
                }
            }
        }
    }

    /** Returns the section between two that have one parent and level, if there is exactly one. */
    private static @Nullable Section onlySibling(Section before, Section after) {
        Section parent = before.parent().orElse(null);
        if (parent == null || parent != after.parent().orElse(null) || before.level() != after.level()) {
            return null;
        }
        List<Section> siblings = parent.subsections();
        int from = siblings.indexOf(before);
        return from >= 0 && from + 2 < siblings.size() && siblings.get(from + 2) == after
                ? siblings.get(from + 1)
                : null;
    }
}
