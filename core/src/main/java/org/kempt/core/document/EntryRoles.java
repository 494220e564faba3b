package org.kempt.core.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the entries of one list from items that are none: contents, labels of groups, prose, navigation. */
final class EntryRoles {
    private static final Set<String> ADMINISTRATIVE = Set.of(
            "acknowledgement",
            "acknowledgements",
            "acknowledgment",
            "acknowledgments",
            "author",
            "authors",
            "backers",
            "code of conduct",
            "contribute",
            "contributing",
            "contribution",
            "contribution guidelines",
            "contributions",
            "contributors",
            "credits",
            "guidelines",
            "how to contribute",
            "legend",
            "licence",
            "license",
            "maintainers",
            "sponsors",
            "support",
            "thanks",
            "translations");

    private final EntryList list;
    private final boolean administrative;
    private boolean linkedEntrySeen;

    /** Starts a list; its items are then asked for in order, because a plain name is an entry only among entries. */
    EntryRoles(EntryList list) {
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
        return parts.link().map(EntryRoles::ofLink).orElse(EntryRole.NOTE);
    }

    private EntryRole plain(EntryParts parts, boolean hasNestedList) {
        if (hasNestedList) {
            return EntryRole.LABEL;
        }
        boolean described = !parts.name().isEmpty() && parts.description().isPresent();
        return described && linkedEntrySeen && list.parent().isEmpty() ? EntryRole.ENTRY : EntryRole.NOTE;
    }

    private EntryRole linked(EntryLink link, EntryParts parts) {
        EntryRole role = ofLink(link);
        if (role != EntryRole.ENTRY) {
            return role;
        }
        if (administrative) {
            return EntryRole.NAVIGATION;
        }
        boolean remark = switch (link.form()) {
            case BARE, AUTOLINK -> parts.description().isEmpty();
            case HTML -> true;
            case INLINE, REFERENCE, BROKEN -> false;
        };
        return remark && list.parent().isPresent() ? EntryRole.NOTE : EntryRole.ENTRY;
    }

    private static EntryRole ofLink(EntryLink link) {
        String url = link.url();
        if (url.startsWith("#")) {
            return EntryRole.CONTENTS;
        }
        String path = withoutQuery(url);
        if (!path.endsWith(".md") && !path.endsWith(".markdown") && !path.endsWith(".MD")) {
            return EntryRole.ENTRY;
        }
        if (isTranslation(path.toLowerCase(Locale.ROOT))) {
            return EntryRole.NAVIGATION;
        }
        boolean relative = !path.contains("://") && !path.startsWith("//") && !path.startsWith("mailto:");
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
