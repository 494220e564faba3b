package org.kempt.rules.guideline;

import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Contents;
import org.kempt.core.document.Document;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.Heading;
import org.kempt.core.document.Section;
import org.kempt.core.source.SourceRange;

/**
 * What a reader sees before anything that the list recommends: title, badges, introduction.
 *
 * @param title the first heading if it is that of the whole list, or null
 * @param range from the start of the text to the table of contents or the first section with entries
 */
record ListTop(@Nullable Heading title, SourceRange range) {

    static ListTop of(Document document) {
        Heading title = document.headings().stream()
                .findFirst()
                .filter(first -> first.level() == 1)
                .orElse(null);
        Contents contents = document.contents().orElse(null);
        // A title on another level than the first is part of the top all the same.
        int least = document.headings().isEmpty()
                ? 0
                : document.headings().get(0).range().end();
        for (Section section : document.sections()) {
            int end = end(section, title, contents);
            if (end >= 0) {
                return new ListTop(title, new SourceRange(0, Math.max(end, least)));
            }
        }
        return new ListTop(title, new SourceRange(0, document.source().length()));
    }

    /** Returns where the top ends because of what is in {@code section}; less than 0 where it goes on. */
    private static int end(Section section, @Nullable Heading title, @Nullable Contents contents) {
        if (contents != null && contents.section() == section) {
            return contents.detailsBlock().orElse(contents.range()).start();
        }
        for (EntryList list : section.lists()) {
            if (list.hasRecommended()) {
                return section.heading()
                        .filter(heading -> !heading.equals(title))
                        .map(Heading::range)
                        .orElse(list.range())
                        .start();
            }
        }
        return -1;
    }
}
