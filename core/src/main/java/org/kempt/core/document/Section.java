package org.kempt.core.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;

/**
 * A heading and what stands below it up to the next heading; the first section of a document, the <em>preamble</em>,
 * has no heading. Sections form a tree by the levels of their headings.
 */
public final class Section {
    private final @Nullable Heading heading;
    private final @Nullable Section parent;
    private final int start;
    private final List<Section> subsections = new ArrayList<>();
    private final List<EntryList> lists = new ArrayList<>();
    private int end;
    private int extentEnd;

    Section(@Nullable Heading heading, @Nullable Section parent, int start) {
        this.heading = heading;
        this.parent = parent;
        this.start = start;
        if (parent != null) {
            parent.subsections.add(this);
        }
    }

    void add(EntryList list) {
        lists.add(list);
    }

    void endAt(int offset) {
        this.end = offset;
    }

    void extendTo(int offset) {
        this.extentEnd = offset;
    }

    /** Returns the offset at which the heading begins; 0 for the preamble. */
    int start() {
        return start;
    }

    /** Returns the heading; empty for the preamble. */
    public Optional<Heading> heading() {
        return Optional.ofNullable(heading);
    }

    /** Returns the level of the heading; 0 for the preamble. */
    public int level() {
        return heading == null ? 0 : heading.level();
    }

    /** Returns the visible text of the heading; empty text for the preamble. */
    public String title() {
        return heading == null ? "" : heading.text();
    }

    /** Returns the section with the next lower level above this one; empty for the outermost. */
    public Optional<Section> parent() {
        return Optional.ofNullable(parent);
    }

    /** Returns the sections directly below this one, in order. */
    public List<Section> subsections() {
        return Collections.unmodifiableList(subsections);
    }

    /** Returns the outermost lists and tables that stand in this section itself, in order. */
    public List<EntryList> lists() {
        return Collections.unmodifiableList(lists);
    }

    /** Returns the range from the heading to the next heading of any level. */
    public SourceRange range() {
        return new SourceRange(start, end);
    }

    /** Returns the range from the heading to the end of the last subsection. */
    public SourceRange extent() {
        return new SourceRange(start, extentEnd);
    }

    /** Returns the titles from the outermost section to this one, joined by {@code /}, for example "Tools/Parsers". */
    public String path() {
        Deque<String> titles = new ArrayDeque<>();
        for (Section section = this; section != null && section.heading != null; section = section.parent) {
            titles.addFirst(section.heading.text());
        }
        return String.join("/", titles);
    }
}
