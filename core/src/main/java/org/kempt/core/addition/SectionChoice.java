package org.kempt.core.addition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kempt.core.document.Contents;
import org.kempt.core.document.Document;
import org.kempt.core.document.Section;
import org.kempt.core.source.SourceText;
import org.kempt.core.text.Spelling;

/** Finds the section that people mean by a title, or by the titles down to it, joined by slashes. Case does not count. */
final class SectionChoice {
    private SectionChoice() {}

    static Section of(Document document, String name) throws ImpossibleAdditionException {
        List<Section> named = document.sections().stream()
                .filter(section -> section.heading().isPresent())
                .toList();
        List<Section> found =
                named.stream().filter(section -> fits(section, name)).toList();
        if (found.size() == 1) {
            return checked(document, found.get(0));
        }
        List<String> titles = new ArrayList<>();
        named.forEach(section -> titles.add(section.title()));
        if (found.isEmpty()) {
            String hint = Spelling.hint(name, titles);
            throw new ImpossibleAdditionException(
                    "no section is named `" + name + "`" + (hint.isEmpty() ? "; `kempt entries` shows all" : hint));
        }
        throw new ImpossibleAdditionException("several sections are named `" + name + "`: "
                + found.stream()
                        .map(section -> "`" + section.path() + "` (line " + line(document.source(), section) + ")")
                        .collect(Collectors.joining(", "))
                + "; name one with those above it");
    }

    private static Section checked(Document document, Section section) throws ImpossibleAdditionException {
        boolean holdsContents = TargetList.of(section).isEmpty()
                && document.contents()
                        .map(Contents::section)
                        .filter(section::equals)
                        .isPresent();
        if (holdsContents) {
            throw new ImpossibleAdditionException("the section `" + section.title()
                    + "` holds the table of contents; `kempt entries` shows all others");
        }
        return section;
    }

    /** Returns the only section that has a list; people need not name that. */
    static Optional<Section> only(Document document) {
        List<Section> withLists = document.sections().stream()
                .filter(section -> TargetList.of(section).isPresent())
                .toList();
        return withLists.size() == 1 ? Optional.of(withLists.get(0)) : Optional.empty();
    }

    private static int line(SourceText source, Section section) {
        return source.line(section.range().start());
    }

    private static boolean fits(Section section, String name) {
        String wanted = fold(name);
        String path = fold(section.path());
        return fold(section.title()).equals(wanted) || path.equals(wanted) || path.endsWith("/" + wanted);
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
