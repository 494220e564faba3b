package org.kempt.rules.heading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Contents;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.document.Section;

/**
 * Which sections a table of contents should list, by the habit it shows: those after it, on levels that it covers to
 * four fifths, in branches of which it lists something; not those on the list itself, such as its licence.
 */
final class ContentsScope {
    private static final int DEEPEST = 6;
    private static final int LEAST_LISTED = 3;
    private static final double COVERED = 0.8;

    /** The sections of one level below one section. */
    private record Branch(@Nullable Section parent, int level) {
        static Branch of(Section section) {
            return new Branch(section.parent().orElse(null), section.level());
        }
    }

    private final Document document;
    private final int contentsEnd;
    private final Set<Section> listed;
    private final Set<Branch> openBranches = new HashSet<>();
    private final int[] inOpenBranches = new int[DEEPEST + 1];
    private final int[] inAnyBranch = new int[DEEPEST + 1];
    private final int[] listedOfLevel = new int[DEEPEST + 1];

    private ContentsScope(Document document, Contents contents, Collection<Section> listed) {
        this.document = document;
        this.contentsEnd = contents.range().end();
        this.listed = new HashSet<>(listed);
        for (Section section : listed) {
            openBranches.add(Branch.of(section));
        }
        for (Section section : candidates()) {
            int level = section.level();
            listedOfLevel[level] += this.listed.contains(section) ? 1 : 0;
            inAnyBranch[level]++;
            inOpenBranches[level] += isInOpenBranch(section) ? 1 : 0;
        }
    }

    /** Derives the scope from the sections that the contents list. */
    static ContentsScope of(Document document, Contents contents, Collection<Section> listed) {
        return new ContentsScope(document, contents, listed);
    }

    /**
     * Returns the outermost sections that should be listed and are not, in order. What stands before the first listed
     * one is an introduction.
     */
    List<Section> missing() {
        List<Section> missing = new ArrayList<>();
        boolean begun = false;
        for (Section section : candidates()) {
            int level = section.level();
            begun |= listed.contains(section);
            if (begun
                    && !listed.contains(section)
                    && isInOpenBranch(section)
                    && listedOfLevel[level] >= LEAST_LISTED
                    && listedOfLevel[level] >= COVERED * inOpenBranches[level]) {
                missing.add(section);
            }
        }
        return missing;
    }

    /** Returns the sections directly below {@code section} that should be listed together with it. */
    List<Section> missingBelow(Section section) {
        return section.subsections().stream()
                .filter(child -> !listed.contains(child)
                        && !isHousekeeping(child)
                        && listedOfLevel[child.level()] >= LEAST_LISTED
                        && listedOfLevel[child.level()] >= COVERED * inAnyBranch[child.level()])
                .toList();
    }

    /** Sections after the contents of which the one above is listed, or is the title or nothing. */
    private List<Section> candidates() {
        return document.sections().stream().filter(this::isCandidate).toList();
    }

    private boolean isCandidate(Section section) {
        Heading heading = section.heading().orElse(null);
        if (heading == null
                || heading.range().start() < contentsEnd
                || !HeadingPlace.isFree(heading, document.source())) {
            return false;
        }
        if (listed.contains(section)) {
            return true;
        }
        Section parent = section.parent().orElse(null);
        boolean reachable = parent == null || listed.contains(parent) || isAboveContents(parent);
        return reachable
                && !isHousekeeping(section)
                && !TitleKey.of(heading.text()).isEmpty();
    }

    private boolean isAboveContents(Section section) {
        return section.range().start() < contentsEnd;
    }

    private boolean isInOpenBranch(Section section) {
        return openBranches.contains(Branch.of(section));
    }

    private static boolean isHousekeeping(Section section) {
        return HousekeepingTitles.contains(section.title());
    }
}
