package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.InlineAtom.Kind;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** The inline content of a paragraph or table cell as a flat run of {@link InlineAtom}s. */
final class InlineAtoms {
    private final SourceText source;
    private final SourceRange range;
    private final List<InlineAtom> atoms = new ArrayList<>();

    /** Where an atom was found last: mostly the next question is about the same one. */
    private int last;

    private InlineAtoms(SourceText source, SourceRange range) {
        this.source = source;
        this.range = range;
    }

    /** Returns the atoms of {@code block}, which stands at {@code range}. */
    static InlineAtoms of(SourceText source, Node block, SourceRange range) {
        InlineAtoms atoms = new InlineAtoms(source, range);
        atoms.addChildren(block, range.start(), range.end());
        return atoms;
    }

    SourceText source() {
        return source;
    }

    SourceRange range() {
        return range;
    }

    List<InlineAtom> all() {
        return atoms;
    }

    /** Returns the atom at {@code offset}, or null at the end; binary search. */
    @Nullable
    InlineAtom at(int offset) {
        if (last < atoms.size()) {
            InlineAtom again = atoms.get(last);
            if (again.start() <= offset && offset < again.end()) {
                return again;
            }
        }
        int low = 0;
        int high = atoms.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            InlineAtom atom = atoms.get(middle);
            if (offset < atom.start()) {
                high = middle - 1;
            } else if (offset >= atom.end()) {
                low = middle + 1;
            } else {
                last = middle;
                return atom;
            }
        }
        return null;
    }

    /** Returns the kind of the atom at {@code offset}; text at the end. */
    Kind kindAt(int offset) {
        InlineAtom atom = at(offset);
        return atom == null ? Kind.TEXT : atom.kind();
    }

    /** Returns the first atom of {@code kind} that begins at or after {@code offset}, or null. */
    @Nullable
    InlineAtom next(Kind kind, int offset) {
        int low = 0;
        int high = atoms.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (atoms.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low < atoms.size() && !atoms.get(low).is(kind)) {
            low++;
        }
        return low < atoms.size() ? atoms.get(low) : null;
    }

    private void addChildren(Node parent, int from, int to) {
        int position = from;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            SourceRange span = Spans.find(child);
            if (span == null || span.start() < position) {
                continue;
            }
            addGap(position, span.start());
            addNode(child, span);
            position = span.end();
        }
        addGap(position, to);
    }

    private void addNode(Node node, SourceRange span) {
        if (node instanceof Text) {
            add(Kind.TEXT, span, null);
        } else if (node instanceof Link) {
            add(showsPicture(node) ? Kind.IMAGE : Kind.LINK, span, node);
        } else if (node instanceof Image) {
            add(Kind.IMAGE, span, node);
        } else if (node instanceof Code) {
            add(Kind.CODE, span, node);
        } else if (node instanceof HtmlInline) {
            add(Kind.HTML, span, node);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            add(Kind.BREAK, span, null);
        } else if (node instanceof FootnoteReference) {
            add(Kind.FOOTNOTE, span, node);
        } else {
            addChildren(node, span.start(), span.end());
        }
    }

    /** Returns whether a link shows images, emoji or shortcodes and no text. */
    private static boolean showsPicture(Node link) {
        if (link.getFirstChild() instanceof Text first && beginsWord(first.getLiteral())) {
            return false;
        }
        String text = VisibleText.of(link);
        return text.isBlank() ? hasImage(link) : Characters.isPictogram(text);
    }

    private static boolean beginsWord(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
    }

    private static boolean hasImage(Node link) {
        for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Image) {
                return true;
            }
        }
        return false;
    }

    private void addGap(int from, int to) {
        if (from < to) {
            add(isBlank(from, to) ? Kind.BREAK : Kind.MARKUP, new SourceRange(from, to), null);
        }
    }

    private boolean isBlank(int from, int to) {
        int offset = from;
        while (offset < to && Character.isWhitespace(source.charAt(offset))) {
            offset++;
        }
        return offset == to;
    }

    private void add(Kind kind, SourceRange span, @Nullable Node node) {
        if (span.isEmpty()) {
            return;
        }
        int before = atoms.size() - 1;
        if (kind == Kind.TEXT && before >= 0 && atoms.get(before).is(Kind.TEXT)) {
            atoms.set(before, new InlineAtom(kind, atoms.get(before).start(), span.end(), null));
        } else {
            atoms.add(new InlineAtom(kind, span.start(), span.end(), node));
        }
    }

    /** Returns the visible text of a range that covers whole atoms or parts of text. */
    String visibleText(int from, int to) {
        StringBuilder visible = new StringBuilder();
        for (InlineAtom atom : atoms) {
            int start = Math.max(from, atom.start());
            int stop = Math.min(to, atom.end());
            if (start >= stop) {
                continue;
            }
            switch (atom.kind()) {
                case TEXT -> visible.append(source.text(), start, stop);
                case BREAK -> visible.append(' ');
                case LINK, CODE -> visible.append(atom.node() == null ? "" : VisibleText.of(atom.node()));
                default -> {}
            }
        }
        return VisibleText.normalize(visible.toString());
    }
}
