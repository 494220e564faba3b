package org.kempt.core.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;

/**
 * A bulleted list, a numbered list, or a table of entries. Lists that only a comment between two items splits are one.
 */
public final class EntryList {
    private final ListKind kind;
    private final Section section;
    private final @Nullable Entry parent;
    private final List<Entry> entries = new ArrayList<>();

    EntryList(ListKind kind, Section section, @Nullable Entry parent) {
        this.kind = kind;
        this.section = section;
        this.parent = parent;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    public ListKind kind() {
        return kind;
    }

    /** Returns the section in which the list stands. */
    public Section section() {
        return section;
    }

    /** Returns the entry below which the list is nested; empty for an outermost list. */
    public Optional<Entry> parent() {
        return Optional.ofNullable(parent);
    }

    /** Returns all items in order, whatever their {@linkplain Entry#role() role}. */
    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** Returns the items that the list recommends, in order. */
    public Stream<Entry> recommended() {
        return entries.stream().filter(entry -> entry.role() == EntryRole.ENTRY);
    }

    /** Returns whether any item is one that the list recommends. */
    public boolean hasRecommended() {
        return recommended().findAny().isPresent();
    }

    /** Returns the range from the first item's first line to the end of the last item's last line. */
    public SourceRange range() {
        return new SourceRange(
                entries.get(0).block().start(),
                entries.get(entries.size() - 1).block().end());
    }
}
