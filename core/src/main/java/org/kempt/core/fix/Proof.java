package org.kempt.core.fix;

import java.util.List;
import java.util.Optional;
import org.kempt.core.document.Document;

/** Shows that fixes of one {@link Effect} changed nothing but what the effect allows. */
public interface Proof {

    /**
     * Compares the document before the fixes with the one after.
     *
     * @param after the document parsed from the edited text
     * @param edits what turned the one text into the other, by place in the text before, none overlapping another
     * @return what else changed, in words, for example "the word `foo` was lost"; empty where nothing did
     */
    Optional<String> refute(Document after, List<TextEdit> edits);

    /** Returns the proof for fixes of {@code effect} in {@code before}. It can be asked many times. */
    static Proof of(Effect effect, Document before) {
        return switch (effect) {
            case ITEM_SYNTAX -> new ItemSyntaxProof(before);
            case LISTS -> RenderingProof.ofLists(before);
            case LAYOUT -> RenderingProof.ofLayout(before);
            case NUMBERING -> RenderingProof.ofNumbering(before);
            case NESTING -> new NestingProof(before);
            case ORDER -> new OrderProof(before);
            case TEXT -> new TextProof(before);
            case LINK -> new LinkProof(before);
            case HEADING -> new HeadingProof(before);
            case ADDITION -> new AdditionProof(before);
            case CONTENTS -> new ContentsProof(before);
            case REMOVAL -> new RemovalProof(before);
        };
    }
}
