package org.kempt.core.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.InlineAtom.Kind;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Reads a main link that is written in HTML: {@code <a href="url">name</a>}. */
final class HtmlLinkReader {
    private final InlineAtoms atoms;
    private final SourceText source;

    HtmlLinkReader(InlineAtoms atoms) {
        this.atoms = atoms;
        this.source = atoms.source();
    }

    /** Returns whether {@code atom} is the opening tag of a link. */
    static boolean opensLink(SourceText source, InlineAtom atom) {
        String tag = source.slice(new SourceRange(atom.start(), atom.end())).toLowerCase(Locale.ROOT);
        return tag.startsWith("<a ") && HtmlTags.attribute(tag, "href") != null;
    }

    /** Returns the name and link that begin with the tag {@code open}, or null where it shows no text. */
    NameFinder.@Nullable Found read(InlineAtom open) {
        String url = HtmlTags.attribute(source.slice(new SourceRange(open.start(), open.end())), "href");
        if (url == null) {
            return null;
        }
        for (InlineAtom atom : atoms.all()) {
            if (atom.start() > open.start() && atom.is(Kind.HTML) && closesLink(atom)) {
                SourceRange name = new SourceRange(open.end(), atom.start());
                String text = HtmlTags.visibleText(source.slice(name));
                if (text.isEmpty()) {
                    return null;
                }
                SourceRange range = new SourceRange(open.start(), atom.end());
                SourceRange destination = destination(open, url);
                return new NameFinder.Found(
                        text, name, new EntryLink(range, name, destination, url, LinkForm.HTML), atom.end());
            }
        }
        return null;
    }

    private SourceRange destination(InlineAtom open, String url) {
        int start = source.text().indexOf(url, open.start());
        return new SourceRange(start, start + url.length());
    }

    private boolean closesLink(InlineAtom atom) {
        return source.slice(new SourceRange(atom.start(), atom.end()))
                .toLowerCase(Locale.ROOT)
                .startsWith("</a");
    }
}
