package org.kempt.core.document;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Takes the first paragraph of an entry apart: name and link, then separator, description and what trails it. */
final class EntryPartsParser {
    private final SourceText source;

    EntryPartsParser(SourceText source) {
        this.source = source;
    }

    /** Returns the parts of {@code paragraph}. */
    EntryParts parse(Node paragraph) {
        SourceRange range = Spans.of(paragraph);
        InlineAtoms atoms = InlineAtoms.of(source, paragraph, range);
        NameFinder.Found name = new NameFinder(atoms).find();
        return describe(atoms, range, name);
    }

    private static EntryParts describe(InlineAtoms atoms, SourceRange range, NameFinder.Found name) {
        DescriptionFinder.Found rest = new DescriptionFinder(atoms).find(name);
        return new EntryParts(
                range,
                lead(range, name),
                name.name(),
                name.nameRange(),
                name.link(),
                rest.separator(),
                rest.description(),
                rest.trailing(),
                SentenceEnd.isAtEndOf(atoms, rest.description(), rest.trailing()));
    }

    private static @Nullable SourceRange lead(SourceRange range, NameFinder.Found name) {
        SourceRange nameRange =
                name.link() != null && name.isLinked() ? name.link().range() : name.nameRange();
        return nameRange == null || nameRange.start() <= range.start()
                ? null
                : new SourceRange(range.start(), nameRange.start());
    }
}
