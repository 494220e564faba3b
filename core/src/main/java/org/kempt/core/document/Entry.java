package org.kempt.core.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;

/**
 * One item of a list or one row of a table: usually a link to something, its name and a description.
 *
 * <p>In the source its parts stand in this order, most of them optional:
 *
 * <pre>
 * - ⭐ [Name](url) ![stars](badge) - Description. [[Code](url)]
 * │ │  └ link     └ decoration    │ └ description └ trailing
 * │ └ lead                        └ separator
 * └ marker
 * </pre>
 */
public final class Entry {
    private final EntryList list;
    private final EntryRole role;
    private final @Nullable ListMarker marker;
    private final SourceRange range;
    private final SourceRange block;
    private final EntryParts parts;
    private final List<SourceRange> comments;
    private final List<EntryList> children = new ArrayList<>();

    Entry(
            EntryList list,
            EntryRole role,
            @Nullable ListMarker marker,
            SourceRange range,
            SourceRange block,
            EntryParts parts,
            List<SourceRange> comments) {
        this.list = list;
        this.role = role;
        this.marker = marker;
        this.range = range;
        this.block = block;
        this.parts = parts;
        this.comments = List.copyOf(comments);
    }

    void add(EntryList child) {
        children.add(child);
    }

    /** Returns the list in which the entry stands. */
    public EntryList list() {
        return list;
    }

    public EntryRole role() {
        return role;
    }

    /** Returns the section in which the entry stands. */
    public Section section() {
        return list.section();
    }

    /** Returns the bullet or number; empty for a row of a table and for HTML. */
    public Optional<ListMarker> marker() {
        return Optional.ofNullable(marker);
    }

    /** Returns the range from the marker to the end of the last line of the entry's content, children included. */
    public SourceRange range() {
        return range;
    }

    /**
     * Returns the whole lines of the entry: comments that belong to it, indentation, children, blank lines inside, the
     * last line ending. This is what moves when the entry moves.
     */
    public SourceRange block() {
        return block;
    }

    /** Returns the parts of the entry's first paragraph. */
    public EntryParts parts() {
        return parts;
    }

    /** Returns the visible name, without markup; empty text where there is none. */
    public String name() {
        return parts.name();
    }

    public Optional<EntryLink> link() {
        return parts.link();
    }

    /** Returns the address of the main link, references resolved. */
    public Optional<String> url() {
        return parts.link().map(EntryLink::url);
    }

    /** Returns what stands between name and description, white space included. */
    public Optional<SourceRange> separator() {
        return parts.separator();
    }

    public Optional<SourceRange> description() {
        return parts.description();
    }

    /** Returns badges, further links, tags and the like after the description. */
    public Optional<SourceRange> trailing() {
        return parts.trailing();
    }

    /** Returns the comments on lines of their own just above the entry, which belong to it. */
    public List<SourceRange> comments() {
        return comments;
    }

    /** Returns the lists nested below the entry. */
    public List<EntryList> children() {
        return Collections.unmodifiableList(children);
    }
}
