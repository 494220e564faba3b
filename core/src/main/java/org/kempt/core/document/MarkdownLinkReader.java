package org.kempt.core.document;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.InlineAtom.Kind;
import org.kempt.core.source.SourceRange;

/** Reads a main link that is written in Markdown: {@code [name](url)}, {@code [name][label]}, {@code <url>}. */
final class MarkdownLinkReader {
    private final InlineAtoms atoms;
    private final LinkScanner scanner;

    MarkdownLinkReader(InlineAtoms atoms) {
        this.atoms = atoms;
        this.scanner = new LinkScanner(atoms.source());
    }

    /** Returns {@code atom}, a link, with its text as the name. */
    NameFinder.Found read(InlineAtom atom) {
        EntryLink link = link(atom);
        return new NameFinder.Found(name(atom), link.nameRange(), link, afterMarkup(atom.end()));
    }

    /** Returns the link that is a badge, with what it stands for as the name, or null where it only is an image. */
    NameFinder.@Nullable Found badge(InlineAtom badge) {
        if (!(badge.node() instanceof Link link)) {
            return null;
        }
        StringBuilder shown = new StringBuilder(VisibleText.of(link));
        for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
            for (Node text = child instanceof Image ? child.getFirstChild() : null;
                    text != null;
                    text = text.getNext()) {
                shown.append(VisibleText.of(text));
            }
        }
        EntryLink entryLink = link(badge);
        return new NameFinder.Found(
                VisibleText.normalize(shown.toString()), entryLink.nameRange(), entryLink, badge.end());
    }

    /** Returns the link that {@code atom} is. */
    EntryLink link(InlineAtom atom) {
        SourceRange range = new SourceRange(atom.start(), atom.end());
        if (!(atom.node() instanceof Link link)) {
            throw new IllegalStateException("no link at " + range);
        }
        LinkScanner.Parts parts = scanner.scan(link, range);
        SourceRange destination = parts.destination();
        return new EntryLink(
                range,
                parts.name(),
                destination == null ? parts.name() : destination,
                link.getDestination(),
                parts.form());
    }

    /** Returns the visible text of a link. */
    static String name(InlineAtom atom) {
        return atom.node() == null ? "" : VisibleText.normalize(VisibleText.of(atom.node()));
    }

    /** Returns whether the text of {@code link} says what kind of thing it leads to, and is no name. */
    boolean isLabel(InlineAtom link) {
        String name = name(link);
        return Labels.isLabel(name) || (isBracketed(link) && !name.contains(" "));
    }

    /** Returns whether {@code link} stands in brackets, its own or others around it. */
    boolean isBracketed(InlineAtom link) {
        return Labels.isBracketed(name(link))
                || (link.start() > atoms.range().start()
                        && "[(".indexOf(atoms.source().charAt(link.start() - 1)) >= 0);
    }

    private int afterMarkup(int offset) {
        int after = offset;
        for (InlineAtom atom = atoms.at(after); atom != null && atom.is(Kind.MARKUP); atom = atoms.at(after)) {
            after = atom.end();
        }
        return after;
    }
}
