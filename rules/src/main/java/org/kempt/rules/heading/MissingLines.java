package org.kempt.rules.heading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.Section;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.source.SourceRange;

/** Reports sections that the table of contents lacks, and where their lines belong. */
final class MissingLines {
    private final Document document;
    private final Map<Section, ContentsLine> lines;
    private final Map<Entry, Section> sections;
    private final ContentsScope scope;
    private final ContentsEdits edits;

    MissingLines(Document document, Map<Section, ContentsLine> lines, ContentsScope scope, ContentsEdits edits) {
        this.document = document;
        this.lines = lines;
        this.sections = new HashMap<>();
        lines.forEach((section, line) -> sections.put(line.entry(), section));
        this.scope = scope;
        this.edits = edits;
    }

    void report(List<Section> missing, RuleContext context) {
        missing.forEach(section -> context.report(diagnostic(section)));
    }

    private Diagnostic.Builder diagnostic(Section section) {
        SourceRange range = section.heading().orElseThrow().range();
        EntryList list = listOf(section);
        if (list == null) {
            return Diagnostic.at(range, "The table of contents lacks `" + TitleText.plain(section.title()) + "`");
        }
        Entry before = neighbour(list, section);
        Entry beside = before != null ? before : list.entries().get(0);
        Diagnostic.Builder diagnostic = Diagnostic.at(
                        range,
                        "The table of contents lacks `" + TitleText.plain(section.title()) + "`; it belongs "
                                + (before != null ? "after" : "before") + " `" + beside.name() + "` (line "
                                + document.source().line(beside.range().start()) + ")")
                .related(beside.range(), "its neighbour in the table of contents");
        insertion(section, before, beside)
                .map(edit -> Fix.safe(
                        "Add `" + TitleText.plain(section.title()) + "` to the table of contents",
                        Effect.CONTENTS,
                        edit))
                .ifPresent(diagnostic::fix);
        return diagnostic;
    }

    /** Returns the list that holds the lines of the sections beside {@code section}. */
    private @Nullable EntryList listOf(Section section) {
        List<Section> siblings = section.parent().map(Section::subsections).orElse(document.sections());
        EntryList nearest = null;
        for (Section sibling : siblings) {
            ContentsLine line = sibling.level() == section.level() ? lines.get(sibling) : null;
            if (line != null
                    && (nearest == null
                            || sibling.range().start() < section.range().start())) {
                nearest = line.entry().list();
            }
        }
        return nearest;
    }

    /** Returns the entry after which the line of {@code section} belongs, or null where it comes first. */
    private @Nullable Entry neighbour(EntryList list, Section section) {
        Entry nearest = null;
        int start = -1;
        for (Entry entry : list.entries()) {
            Section other = sections.get(entry);
            if (other != null
                    && other.range().start() < section.range().start()
                    && other.range().start() > start) {
                nearest = entry;
                start = other.range().start();
            }
        }
        return nearest;
    }

    private Optional<TextEdit> insertion(Section section, @Nullable Entry before, Entry beside) {
        SourceRange block = edits.block(beside);
        Optional<String> line = before != null ? edits.lineAfter(before, section) : edits.lineBefore(beside, section);
        if (block == null || line.isEmpty()) {
            return Optional.empty();
        }
        List<String> below = new ArrayList<>();
        for (Section child : scope.missingBelow(section)) {
            Optional<String> childLine = edits.lineLikeOthers(child);
            if (childLine.isEmpty()) {
                break;
            }
            below.add(childLine.get());
        }
        String text = line.get() + String.join("", below);
        if (edits.isLoose(beside)) {
            String blank = document.source().dominantLineEnding().characters();
            text = before != null ? blank + text : text + blank;
        }
        return Optional.of(TextEdit.insert(before != null ? block.end() : block.start(), text));
    }
}
