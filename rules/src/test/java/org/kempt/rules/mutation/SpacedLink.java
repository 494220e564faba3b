package org.kempt.rules.mutation;

import java.util.List;
import java.util.function.ToIntFunction;
import org.kempt.core.document.Document;
import org.kempt.core.document.EntryLink;
import org.kempt.core.fix.TextEdit;

/** Puts a space where a link must not have one. */
final class SpacedLink extends SingleEdit {
    private final ToIntFunction<EntryLink> place;

    private SpacedLink(String place, boolean isToBeRestored, ToIntFunction<EntryLink> offset) {
        super("put a space " + place, isToBeRestored, "space-in-link");
        this.place = offset;
    }

    /** Returns a mutation that puts it between name and address. */
    static SpacedLink beforeParenthesis() {
        return new SpacedLink(
                "between name and address",
                true,
                link -> link.destinationRange().start() - 1);
    }

    /** Returns a mutation that puts it before the address. */
    static SpacedLink beforeAddress() {
        return new SpacedLink(
                "before an address", true, link -> link.destinationRange().start());
    }

    /** Returns a mutation that puts it into the address: whether it has to go or to be encoded, nobody can say. */
    static SpacedLink inAddress() {
        return new SpacedLink(
                "into an address",
                false,
                link -> (link.destinationRange().start()
                                + link.destinationRange().end())
                        / 2);
    }

    @Override
    List<TextEdit> edits(Document document) {
        return Sites.inlineLinks(document).stream()
                .map(link -> TextEdit.insert(place.applyAsInt(link), " "))
                .toList();
    }
}
