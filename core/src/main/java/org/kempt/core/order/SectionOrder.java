package org.kempt.core.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.kempt.core.document.Document;
import org.kempt.core.document.HeadingForm;
import org.kempt.core.document.Section;

/**
 * How well the sections below one heading are sorted.
 *
 * @param siblings all of them, in order
 * @param sections those that have a place in the order: they have a title, in Markdown and at the start of a line, and are not pinned
 * @param order the order of their titles
 * @param meantToBeSorted whether they, together with the other sections of the file, say that they are meant to be sorted
 */
public record SectionOrder(List<Section> siblings, List<Section> sections, NameOrder order, boolean meantToBeSorted) {
    public SectionOrder {
        siblings = List.copyOf(siblings);
        sections = List.copyOf(sections);
    }

    /**
     * Looks at the sections of a document. Siblings of different levels have no order: moved, one would become part of
     * another.
     *
     * @param keys the keys to choose from, the plainest first; at least one
     * @param isPinned tells sections that stay where they are, whatever their titles
     */
    public static List<SectionOrder> of(Document document, List<SortKey> keys, Predicate<Section> isPinned) {
        List<List<Section>> groups = new ArrayList<>();
        List<List<Section>> sortable = new ArrayList<>();
        for (List<Section> siblings : siblings(document)) {
            List<Section> sections = siblings.stream()
                    .filter(section -> isMovable(document, section)
                            && keys.get(0).hasPlaceFor(section.title())
                            && !isPinned.test(section))
                    .toList();
            if (sections.size() > 1
                    && siblings.stream().map(Section::level).distinct().count() == 1) {
                groups.add(siblings);
                sortable.add(sections);
            }
        }
        List<NameOrder> orders = KeyChoice.choose(
                sortable.stream()
                        .map(sections -> sections.stream().map(Section::title).toList())
                        .toList(),
                keys);
        OrderHabit habit = OrderHabit.of(orders);
        List<SectionOrder> found = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            NameOrder order = orders.get(i);
            found.add(new SectionOrder(groups.get(i), sortable.get(i), order, habit.suggestsSorted(order)));
        }
        return List.copyOf(found);
    }

    /** A heading in HTML or in an item of a list is part of a block that does not end where the section ends. */
    private static boolean isMovable(Document document, Section section) {
        return section.heading()
                .filter(heading -> heading.form() != HeadingForm.HTML)
                .map(heading -> heading.range().start())
                .filter(start -> document.source().startOfLine(start) == start)
                .isPresent();
    }

    private static Iterable<List<Section>> siblings(Document document) {
        Map<Optional<Section>, List<Section>> byParent = new LinkedHashMap<>();
        for (Section section : document.sections()) {
            if (section.heading().isPresent()) {
                byParent.computeIfAbsent(section.parent(), parent -> new ArrayList<>())
                        .add(section);
            }
        }
        return byParent.values();
    }
}
