package org.kempt.core.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;

/** The parts of an entry's first paragraph, or of a table's row. Ranges are exact source text. */
public final class EntryParts {
    private final SourceRange paragraph;
    private final @Nullable SourceRange lead;
    private final String name;
    private final @Nullable SourceRange nameRange;
    private final @Nullable EntryLink link;
    private final @Nullable SourceRange separator;
    private final @Nullable SourceRange description;
    private final @Nullable SourceRange trailing;
    private final boolean endsWithPeriod;

    EntryParts(
            SourceRange paragraph,
            @Nullable SourceRange lead,
            String name,
            @Nullable SourceRange nameRange,
            @Nullable EntryLink link,
            @Nullable SourceRange separator,
            @Nullable SourceRange description,
            @Nullable SourceRange trailing,
            boolean endsWithPeriod) {
        this.paragraph = paragraph;
        this.lead = lead;
        this.name = name;
        this.nameRange = nameRange;
        this.link = link;
        this.separator = separator;
        this.description = description;
        this.trailing = trailing;
        this.endsWithPeriod = endsWithPeriod;
    }

    /** Returns the parts of an item that does not begin with a paragraph: none. */
    static EntryParts none(int offset) {
        return new EntryParts(SourceRange.at(offset), null, "", null, null, null, null, null, false);
    }

    /** Returns the range of the whole paragraph: from after the marker to the end of its last line. */
    public SourceRange paragraph() {
        return paragraph;
    }

    /** Returns an emoji, a badge or other text before the name. */
    public Optional<SourceRange> lead() {
        return Optional.ofNullable(lead);
    }

    /** Returns the visible name, without markup; empty text where there is none. */
    public String name() {
        return name;
    }

    /** Returns the name in the source, markup inside it included. */
    public Optional<SourceRange> nameRange() {
        return Optional.ofNullable(nameRange);
    }

    public Optional<EntryLink> link() {
        return Optional.ofNullable(link);
    }

    /** Returns what stands between name (and its decoration) and description, white space included. */
    public Optional<SourceRange> separator() {
        return Optional.ofNullable(separator);
    }

    public Optional<SourceRange> description() {
        return Optional.ofNullable(description);
    }

    /** Returns badges, further links, tags and the like after the description. */
    public Optional<SourceRange> trailing() {
        return Optional.ofNullable(trailing);
    }

    /** Returns whether the description, or what trails it, ends in {@code . ! ? …} or one of their CJK kin. */
    public boolean endsWithPeriod() {
        return endsWithPeriod;
    }
}
