package org.kempt.rules.draft;

import java.util.List;
import java.util.Optional;
import org.kempt.core.document.Document;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.Section;
import org.kempt.core.habit.Habit;
import org.kempt.core.habit.HabitSubject;
import org.kempt.core.habit.Survey;
import org.kempt.core.source.SourceText;

/** A list and its habits. */
final class SurveyedList {
    private final Document document;
    private final Survey survey;

    SurveyedList(Document document) {
        this.document = document;
        this.survey = Survey.of(document);
    }

    SourceText source() {
        return document.source();
    }

    /** Returns what is done most often in one respect; empty where there is no sample. */
    Optional<Habit> habit(HabitSubject subject) {
        return survey.habit(subject);
    }

    /** Returns the sections in which a list or table is an exception from the habit. */
    List<Section> exceptions(HabitSubject subject) {
        List<Integer> lines = habit(subject).map(Habit::exceptions).orElse(List.of());
        return document.lists().stream()
                .filter(list -> lines.contains(line(list)))
                .map(EntryList::section)
                .distinct()
                .toList();
    }

    private int line(EntryList list) {
        return document.source().line(list.range().start());
    }
}
