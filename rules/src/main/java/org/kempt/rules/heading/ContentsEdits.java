package org.kempt.rules.heading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryLink;
import org.kempt.core.document.Heading;
import org.kempt.core.document.LinkForm;
import org.kempt.core.document.ListMarker;
import org.kempt.core.document.Section;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Writes lines of a table of contents as its author does. */
final class ContentsEdits {
    private final SourceText source;
    private final Map<Integer, ContentsLine> models = new HashMap<>();
    private final boolean withSymbols;

    ContentsEdits(Document document, Map<ContentsLine, LineMatch> matches) {
        this.source = document.source();
        int kept = 0;
        int dropped = 0;
        for (Map.Entry<ContentsLine, LineMatch> match : matches.entrySet()) {
            ContentsLine line = match.getKey();
            if (match.getValue().kind() != LineMatch.Kind.RIGHT) {
                continue;
            }
            Section section = match.getValue().section();
            models.putIfAbsent(section.level(), line);
            if (TitleText.symbolsEnd(section.title()) > 0) {
                if (TitleText.symbolsEnd(line.text()) > 0) {
                    kept++;
                } else {
                    dropped++;
                }
            }
        }
        this.withSymbols = kept >= dropped;
    }

    /** Returns the edit that makes a line lead to {@code heading}; empty where its link is not inline. */
    Optional<TextEdit> anchor(ContentsLine line, Heading heading) {
        return line.link()
                .filter(link -> link.form() == LinkForm.INLINE)
                .map(link -> TextEdit.replace(link.destinationRange(), "#" + heading.anchor()));
    }

    /** Returns the edit that gives a line the text of {@code heading}; empty where its link is not inline. */
    Optional<TextEdit> text(ContentsLine line, Heading heading) {
        return line.link()
                .filter(link -> link.form() == LinkForm.INLINE)
                .map(link -> TextEdit.replace(link.nameRange(), linkText(heading)));
    }

    /** Returns a new line for {@code section} after {@code before}, of the same list; empty where none is a model. */
    Optional<String> lineAfter(Entry before, Section section) {
        return line(section, before, number(before, 1));
    }

    /** Returns a new line for {@code section} in the place of {@code after}, which then follows it. */
    Optional<String> lineBefore(Entry after, Section section) {
        return line(section, after, number(after, 0));
    }

    /** Returns a new line for {@code section} as others of its level are written; empty where there is none. */
    Optional<String> lineLikeOthers(Section section) {
        ContentsLine model = models.get(section.level());
        return model == null ? Optional.empty() : line(section, model.entry(), OptionalInt.of(1));
    }

    private static OptionalInt number(Entry neighbour, int step) {
        int number = neighbour
                .marker()
                .map(ListMarker::number)
                .orElse(OptionalInt.empty())
                .orElse(0);
        List<Entry> entries = neighbour.list().entries();
        boolean constant = entries.size() > 1
                && entries.get(0)
                        .marker()
                        .map(ListMarker::number)
                        .equals(entries.get(1).marker().map(ListMarker::number));
        return OptionalInt.of(constant ? number : number + step);
    }

    private Optional<String> line(Section section, Entry model, OptionalInt number) {
        ListMarker marker = model.marker().orElse(null);
        EntryLink link = model.link().orElse(null);
        Heading heading = section.heading().orElse(null);
        if (marker == null || link == null || heading == null || link.form() != LinkForm.INLINE) {
            return Optional.empty();
        }
        int lineStart = source.startOfLine(marker.range().start());
        StringBuilder line = new StringBuilder(
                source.text().substring(lineStart, marker.range().start()));
        if (marker.number().isPresent()) {
            line.append(number.orElse(1)).append(marker.symbol());
        } else {
            line.append(marker.symbol());
        }
        int content = model.parts().paragraph().start();
        line.append(source.slice(new SourceRange(marker.range().end(), content)));
        String before = source.text().substring(content, link.range().start());
        String after = source.text()
                .substring(link.range().end(), source.endOfLine(link.range().end()));
        boolean framed = isMarkup(before) && isMarkup(after);
        line.append(framed ? before : "");
        line.append('[')
                .append(linkText(heading))
                .append("](#")
                .append(heading.anchor())
                .append(')');
        line.append(framed ? after : "");
        return Optional.of(line.append(source.dominantLineEnding().characters()).toString());
    }

    /** Returns whether {@code text} is emphasis or space, and so part of how every line is written. */
    private static boolean isMarkup(String text) {
        return text.chars().allMatch(c -> c == '*' || c == '_' || c == ' ');
    }

    private String linkText(Heading heading) {
        String text = ContentsText.of(heading, source);
        return withSymbols ? TitleText.withoutArrows(text) : TitleText.plain(text);
    }

    /** Returns whether blank lines part the entries of the list of {@code entry}. */
    boolean isLoose(Entry entry) {
        List<Entry> entries = entry.list().entries();
        return entries.size() > 1
                && entries.get(0).block().end() < entries.get(1).block().start();
    }

    /** Returns the whole line of {@code entry}, with what is nested below it; null where the text ends in it. */
    @Nullable
    SourceRange block(Entry entry) {
        SourceRange block = entry.block();
        return block.end() > 0 && source.charAt(block.end() - 1) == '\n' ? block : null;
    }
}
