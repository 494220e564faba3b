package org.kempt.core.document;

import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Reads a main link that was meant but is none in Markdown: {@code [name] (url)}, {@code [name]( url with spaces )},
 * {@code [name][url]}, {@code [name] url}, {@code name(url)}. The model gives such an entry the intended name and address; other rules
 * report the syntax.
 */
final class BrokenLinkReader {
    private final InlineAtoms atoms;
    private final SourceText source;
    private final int end;

    BrokenLinkReader(InlineAtoms atoms) {
        this.atoms = atoms;
        this.source = atoms.source();
        this.end = atoms.range().end();
    }

    /** Returns the intended name and link of the text at {@code start}, or null. */
    NameFinder.@Nullable Found read(int start) {
        return source.charAt(start) == '[' ? afterBrackets(start) : afterPlainName(start);
    }

    private NameFinder.@Nullable Found afterBrackets(int start) {
        int close = source.indexOf(']', start, end);
        if (close < 0) {
            return null;
        }
        SourceRange name = new SourceRange(start + 1, close);
        int next = SeparatorScanner.skipSpace(atoms, close + 1, end);
        if (next < end && (source.charAt(next) == '(' || source.charAt(next) == '[')) {
            return inBrackets(start, name, next, source.charAt(next) == '(' ? ')' : ']');
        }
        int addressEnd = BareAddress.end(source.text(), next, end);
        return addressEnd > next ? found(start, name, new SourceRange(next, addressEnd), addressEnd) : null;
    }

    private NameFinder.@Nullable Found inBrackets(int start, SourceRange name, int open, char closer) {
        int address = SeparatorScanner.skipSpace(atoms, open + 1, end);
        int close = source.indexOf(closer, address, end);
        if (close < 0 || BareAddress.end(source.text(), address, close) == address) {
            return null;
        }
        int addressEnd = close;
        while (addressEnd > address && Characters.isSpace(source.charAt(addressEnd - 1))) {
            addressEnd--;
        }
        return found(start, name, new SourceRange(address, addressEnd), close + 1);
    }

    /** One word that touches the parenthesis around an address: the brackets were forgotten. */
    private NameFinder.@Nullable Found afterPlainName(int start) {
        int open = start;
        while (open < end && source.charAt(open) != '(') {
            if (Characters.isSpace(source.charAt(open)) || atoms.kindAt(open) != InlineAtom.Kind.TEXT) {
                return null;
            }
            open++;
        }
        return open >= end || open == start ? null : inBrackets(start, new SourceRange(start, open), open, ')');
    }

    private NameFinder.Found found(int start, SourceRange name, SourceRange address, int after) {
        String url = source.slice(address);
        EntryLink link = new EntryLink(new SourceRange(start, after), name, address, url, LinkForm.BROKEN);
        return new NameFinder.Found(VisibleText.normalize(source.slice(name)), name, link, after);
    }
}
