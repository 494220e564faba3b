package org.kempt.core.fix;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kempt.core.document.Document;
import org.kempt.core.document.MarkdownSyntax;
import org.kempt.core.fix.Content.Kind;

/**
 * What stood in the edited ranges is gone, and nothing else. Where only definitions stood, which no reader sees, the page
 * is the same.
 */
final class RemovalProof implements Proof {
    private final Document before;
    private final Content content;

    RemovalProof(Document before) {
        this.before = before;
        this.content = Content.of(before, WordForm.BETWEEN_SPACES);
    }

    @Override
    public Optional<String> refute(Document after, List<TextEdit> edits) {
        EditedText edited =
                new EditedText(before.source().text(), after.source().text(), edits);
        Content removed = Content.of(before, WordForm.BETWEEN_SPACES, edited::replaces);
        Content contentAfter = Content.of(after, WordForm.BETWEEN_SPACES);
        // What was removed, put back: then nothing may be missing and nothing new.
        Map<Kind, List<String>> restored = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            restored.put(kind, concat(contentAfter.parts(kind), removed.parts(kind)));
        }
        return content.difference(new Content(restored), EnumSet.allOf(Kind.class))
                .or(() -> isOfDefinitions(removed) ? page(after) : Optional.empty());
    }

    /** The words are those of titles, which are part of definitions; links and the like would be counted as such. */
    private static boolean isOfDefinitions(Content removed) {
        EnumSet<Kind> others = EnumSet.complementOf(EnumSet.of(Kind.DEFINITION, Kind.WORD));
        return !removed.parts(Kind.DEFINITION).isEmpty()
                && others.stream().allMatch(kind -> removed.parts(kind).isEmpty());
    }

    private Optional<String> page(Document after) {
        return html(before).equals(html(after)) ? Optional.empty() : Optional.of("the page would look different");
    }

    private static String html(Document document) {
        return Html.collapse(MarkdownSyntax.renderHtml(document.root()));
    }

    private static List<String> concat(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
