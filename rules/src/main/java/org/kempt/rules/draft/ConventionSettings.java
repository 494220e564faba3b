package org.kempt.rules.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kempt.core.document.Section;
import org.kempt.core.habit.Habit;
import org.kempt.core.habit.HabitSubject;

/** Turns habits of lists, and what is asked of contributors, into settings of rules. */
final class ConventionSettings {
    /** Where fewer agree, some lists may have a habit of their own, which the default {@code auto} respects. */
    private static final int LEAST_PERCENT = 95;

    /** What each value of a habit is called in the options of its rule. */
    private static final Map<HabitSubject, Style> STYLES = Map.of(
            HabitSubject.SEPARATOR,
            new Style(
                    "entry-separator",
                    Map.of("` - `", "hyphen", "` – `", "en-dash", "` — `", "em-dash", "`: `", "colon")),
            HabitSubject.FINAL_PERIOD,
            new Style("missing-period", Map.of("period", "require", "no period", "forbid")),
            HabitSubject.FIRST_LETTER,
            new Style("description-case", Map.of("capital", "upper", "lower case", "lower")),
            HabitSubject.NUMBERING,
            new Style("wrong-number", Map.of("1 2 3", "sequential", "1 1 1", "all-one", "0 1 2", "zero")));

    private final ListHabits habits;
    private final List<NamedText> guidelines;
    private final List<DraftSetting> settings = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /** A rule and its values of the option {@code style}. */
    private record Style(String rule, Map<String, String> values) {}

    /**
     * Prepares settings.
     *
     * @param guidelines texts for contributors
     */
    ConventionSettings(ListHabits habits, List<NamedText> guidelines) {
        this.habits = habits;
        this.guidelines = List.copyOf(guidelines);
        for (HabitSubject subject : HabitSubject.values()) {
            switch (subject) {
                case ENTRY_ORDER -> addOrder("unsorted-entries", subject);
                case ROW_ORDER -> addOrder("unsorted-table", subject);
                default -> habits.common(subject).ifPresent(this::add);
            }
        }
    }

    private void add(Habit habit) {
        Style style = STYLES.get(habit.subject());
        String value = style == null ? null : style.values().get(habit.value());
        if (habit.percent() < LEAST_PERCENT) {
            remarks.add(ListHabits.describe(habit));
        } else if (style != null && value != null) {
            settings.add(new DraftSetting(style.rule(), "{style: " + value + "}", ListHabits.describe(habit)));
        } else if (habit.subject() == HabitSubject.SECTION_ORDER
                && habit.value().equals("by name")) {
            settings.add(new DraftSetting("unsorted-sections", "on", ListHabits.describe(habit)));
        } else {
            remarks.add(ListHabits.describe(habit));
        }
    }

    /** What is asked of contributors counts more than what was done so far, but not where it is not done at all. */
    private void addOrder(String rule, HabitSubject subject) {
        if (!concerns(subject)) {
            return;
        }
        Optional<Habit> habit = habits.common(subject);
        Optional<String> byName = stated(true);
        Optional<String> atTheEnd = stated(false);
        boolean sorted = habit.isPresent() && habit.get().value().equals("by name");
        String figures = habit.map(ListHabits::describe).orElse(subject.title());
        if (byName.isPresent() && atTheEnd.isEmpty() && (sorted || !habits.hasSamples(subject))) {
            settings.add(new DraftSetting(rule, "{order: always}", figures + "; asked for in " + byName.get()));
        } else if (atTheEnd.isPresent() && byName.isEmpty() && !sorted) {
            settings.add(
                    new DraftSetting(rule, "{order: never}", figures + "; new ones come last, says " + atTheEnd.get()));
        } else if (habit.isPresent() && sorted && isStrictUnasked(habit.get()) && atTheEnd.isEmpty()) {
            settings.add(new DraftSetting(rule, "{order: always}", figures, titles(habits.exceptions(subject))));
        } else if (habit.isPresent()) {
            remarks.add(figures);
        }
    }

    /** A file all of whose entries are rows needs no setting for lists, nor one without tables for rows. */
    private boolean concerns(HabitSubject order) {
        return habits.hasSamples(order)
                || (order == HabitSubject.ENTRY_ORDER && !habits.hasSamples(HabitSubject.ROW_ORDER));
    }

    /**
     * Short lists are often in another order than the long ones of a file, and on purpose; tables hardly ever are. Those that
     * are can be left out by the titles of their sections, unless others stand below these.
     */
    private boolean isStrictUnasked(Habit order) {
        return order.subject() == HabitSubject.ROW_ORDER
                && order.percent() >= LEAST_PERCENT
                && habits.exceptions(order.subject()).stream()
                        .allMatch(section -> !section.title().isBlank()
                                && section.subsections().isEmpty());
    }

    private static List<String> titles(List<Section> sections) {
        return sections.stream().map(Section::title).distinct().toList();
    }

    /** Returns where a text for contributors asks for an order: by name, or new entries last. */
    private Optional<String> stated(boolean byName) {
        for (NamedText guideline : guidelines) {
            Optional<Integer> line =
                    byName ? Guidelines.alphabetical(guideline.text()) : Guidelines.atTheEnd(guideline.text());
            if (line.isPresent()) {
                return line.map(number -> guideline.name() + ", line " + number);
            }
        }
        return Optional.empty();
    }

    List<DraftSetting> settings() {
        return settings;
    }

    /** Returns habits for which there is nothing to set. */
    List<String> remarks() {
        return remarks;
    }
}
