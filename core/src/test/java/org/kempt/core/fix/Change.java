package org.kempt.core.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kempt.core.document.Document;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** A change to a text, and what the proof of an effect says of it. */
final class Change {
    private final String before;
    private final List<TextEdit> edits = new ArrayList<>();

    private Change(String before) {
        this.before = before;
    }

    static Change of(String before) {
        return new Change(before);
    }

    /** Replaces the first {@code from}. */
    Change replace(String from, String to) {
        int at = before.indexOf(from);
        assertThat(at).as(from).isNotNegative();
        edits.add(TextEdit.replace(new SourceRange(at, at + from.length()), to));
        return this;
    }

    Change insertBefore(String place, String text) {
        edits.add(TextEdit.insert(before.indexOf(place), text));
        return this;
    }

    void isProvedFor(Effect effect) {
        assertThat(refute(effect)).isEmpty();
    }

    void isRefutedFor(Effect effect, String reason) {
        assertThat(refute(effect)).contains(reason);
    }

    private Optional<String> refute(Effect effect) {
        List<TextEdit> sorted = edits.stream().sorted(TextEdit.BY_PLACE).toList();
        StringBuilder after = new StringBuilder(before);
        for (int i = sorted.size() - 1; i >= 0; i--) {
            TextEdit edit = sorted.get(i);
            after.replace(edit.range().start(), edit.range().end(), edit.text());
        }
        assertThat(after.toString()).isNotEqualTo(before);
        return Proof.of(effect, Document.parse(SourceText.of(before)))
                .refute(Document.parse(SourceText.of(after.toString())), sorted);
    }
}
