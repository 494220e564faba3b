package org.kempt.core.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Tells the entries of one list from items that are none: contents, labels of groups, prose, navigation. */
final class EntryRoles {
    private static final Set<String> ADMINISTRATIVE = Set.of(
            "acknowledgement",
            "acknowledgements",
            "acknowledgment",
            "acknowledgments",
            "author",
            "authors",
            "authors and contributors",
            "backers",
            "code of conduct",
            "contribute",
            "contributing",
            "contribution",
            "contributing guide",
            "contributing guidelines",
            "contribution guide",
            "contribution guidelines",
            "contributions",
            "contributors",
            "credits",
            "guidelines",
            "how to contribute",
            "legend",
            "licence",
            "license",
            "list of licences",
            "list of licenses",
            "maintainers",
            "special thanks",
            "special thanks to",
            "sponsors",
            "support",
            "thank you",
            "thanks",
            "thanks to",
            "translations");

    private final SourceText source;
    private final EntryList list;
    private final boolean administrative;
    private boolean linkedEntrySeen;

    /** Starts a list; its items are then asked for in order, because a plain name is an entry only among entries. */
    EntryRoles(SourceText source, EntryList list) {
        this.source = source;
        this.list = list;
        this.administrative = isAdministrative(list.section());
    }

    /** Returns the role of the next item of a bulleted or numbered list. */
    EntryRole next(EntryParts parts, boolean hasNestedList) {
        Optional<EntryLink> link = parts.link();
        if (link.isEmpty()) {
            return plain(parts, hasNestedList);
        }
        EntryRole role = linked(link.get(), parts);
        linkedEntrySeen |= role == EntryRole.ENTRY;
        return role;
    }

    /** Returns the role of a row of a table that holds entries. */
    static EntryRole ofRow(EntryParts parts) {
        return parts.link().map(link -> ofLink(link, /* atTop= */ false)).orElse(EntryRole.NOTE);
    }

    private EntryRole plain(EntryParts parts, boolean hasNestedList) {
        if (hasNestedList) {
            return EntryRole.LABEL;
        }
        boolean isAmongEntries = linkedEntrySeen || holdsLink(parts.trailing());
        boolean isEntry = isAmongEntries && isNamed(parts) && list.parent().isEmpty() && !administrative;
        return isEntry ? EntryRole.ENTRY : EntryRole.NOTE;
    }

    /** Returns whether a dash parts a name from a description; "Date: May" and "[ ] - to do" are no entries. */
    private boolean isNamed(EntryParts parts) {
        Optional<SourceRange> separator = parts.separator();
        return separator.isPresent()
                && parts.description().isPresent()
                && !parts.name().isEmpty()
                && !Labels.isBracketed(parts.name())
                && source.slice(separator.get()).codePoints().anyMatch(Characters::isDash);
    }

    private boolean holdsLink(Optional<SourceRange> range) {
        return range.map(source::slice).filter(text -> text.contains("](")).isPresent();
    }

    private EntryRole linked(EntryLink link, EntryParts parts) {
        boolean atTop = list.section().level() <= 1 && parts.description().isEmpty();
        EntryRole role = ofLink(link, atTop);
        if (role != EntryRole.ENTRY) {
            return role;
        }
        if (administrative) {
            return EntryRole.NAVIGATION;
        }
        return parts.name().isEmpty() || isRemark(link, parts) ? EntryRole.NOTE : EntryRole.ENTRY;
    }

    /** Returns whether a nested item tells more about the entry above it: its address, its demo. */
    private boolean isRemark(EntryLink link, EntryParts parts) {
        if (list.parent().isEmpty()) {
            return false;
        }
        boolean isBelowEntry = list.parent().get().role() == EntryRole.ENTRY;
        return switch (link.form()) {
            case HTML -> true;
            case BARE, AUTOLINK -> parts.description().isEmpty();
            case INLINE, REFERENCE, BROKEN ->
                parts.description().isEmpty()
                        && (parts.name().equals(link.url()) || (isBelowEntry && Labels.isLabel(parts.name())));
        };
    }

    /**
     * Returns the role that the address of a link gives an item.
     *
     * @param atTop whether the item is a link alone, before the first section: only there an absolute address of a
     *     translated README is one of this list
     */
    private static EntryRole ofLink(EntryLink link, boolean atTop) {
        String url = link.url();
        if (url.startsWith("#")) {
            return EntryRole.CONTENTS;
        }
        if (url.indexOf(".m") < 0 && url.indexOf(".M") < 0) {
            return EntryRole.ENTRY;
        }
        String path = withoutQuery(url);
        if (!path.endsWith(".md") && !path.endsWith(".markdown") && !path.endsWith(".MD")) {
            return EntryRole.ENTRY;
        }
        boolean relative = !path.contains("://") && !path.startsWith("//") && !path.startsWith("mailto:");
        if (isTranslation(path.toLowerCase(Locale.ROOT)) && (relative || atTop)) {
            return EntryRole.NAVIGATION;
        }
        return relative && link.form() != LinkForm.BROKEN ? EntryRole.CONTENTS : EntryRole.ENTRY;
    }

    private static String withoutQuery(String url) {
        int cut = 0;
        while (cut < url.length() && url.charAt(cut) != '?' && url.charAt(cut) != '#') {
            cut++;
        }
        return url.substring(0, cut);
    }

    /** {@code README-zh.md}, {@code readme.ko.md}: the same list in another language. */
    private static boolean isTranslation(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.startsWith("readme")
                && file.length() > "readme.md".length()
                && "-_.".indexOf(file.charAt("readme".length())) >= 0;
    }

    private static boolean isAdministrative(Section section) {
        String title = section.title().toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < title.length() && !Character.isLetter(title.charAt(start))) {
            start++;
        }
        int end = title.length();
        while (end > start && !Character.isLetter(title.charAt(end - 1))) {
            end--;
        }
        return ADMINISTRATIVE.contains(title.substring(start, end));
    }
}
