package org.kempt.rules.link;

import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Writes the link that a text was meant to be. */
final class LinkEdits {
    private LinkEdits() {}

    /** Returns the link that {@code text} was meant to be; spaces in its address are encoded. */
    static String link(SourceText source, LinkLookalike text) {
        String before =
                source.slice(new SourceRange(text.range().start(), text.name().start() - 1));
        String address = source.slice(text.target()).replace(" ", "%20");
        return before + "[" + source.slice(text.name()) + "](" + address + ")";
    }
}
