package org.kempt.core.fix;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.kempt.core.document.Document;

/** All that the document says is still there, in as many items, whatever belongs to what now. */
final class NestingProof implements Proof {
    private final Content content;

    NestingProof(Document before) {
        this.content = Content.of(before, WordForm.BETWEEN_SPACES);
    }

    @Override
    public Optional<String> refute(Document after, List<TextEdit> edits) {
        return content.difference(Content.of(after, WordForm.BETWEEN_SPACES), EnumSet.allOf(Content.Kind.class));
    }
}
