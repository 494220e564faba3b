package org.kempt.rules.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.kempt.core.document.Convention;
import org.kempt.core.document.Document;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.ListMarker;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Indents a nested entry by a tab instead of four spaces, where lines are indented by spaces. */
final class IndentingTab extends SingleEdit {
    private static final String SPACES = "    ";

    IndentingTab() {
        super("indent by a tab", true, "hard-tab");
    }

    @Override
    List<TextEdit> edits(Document document) {
        boolean spaces = document.layoutConventions()
                .tabs()
                .filter(habit -> !habit.value())
                .map(Convention::value)
                .isPresent();
        return spaces
                ? document.lists().stream()
                        .filter(list -> list.parent().isPresent())
                        .flatMap(list -> edits(document.source(), list))
                        .toList()
                : List.of();
    }

    private static Stream<TextEdit> edits(SourceText source, EntryList list) {
        return list.entries().stream()
                .flatMap(entry -> entry.marker().stream())
                .map(ListMarker::range)
                .map(marker -> new SourceRange(source.startOfLine(marker.start()), marker.start()))
                .filter(indentation -> source.slice(indentation).equals(SPACES))
                .map(indentation -> TextEdit.replace(indentation, "\t"));
    }
}
