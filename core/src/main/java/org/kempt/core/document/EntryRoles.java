package org.kempt.core.document;

import java.util.Locale;
import java.util.Set;

/** Tells entries from items that are none: contents, labels of groups, prose, navigation. */
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

    private EntryRoles() {}

    /** Returns the role of an item of a bulleted or numbered list. */
    static EntryRole of(EntryList list, EntryParts parts, boolean hasNestedList) {
        if (parts.name().isEmpty() && parts.link().isEmpty()) {
            return hasNestedList ? EntryRole.LABEL : EntryRole.NOTE;
        }
        if (parts.link().isEmpty()) {
            return plain(list, parts, hasNestedList);
        }
        EntryRole role = ofLink(parts.link().get());
        if (role != EntryRole.ENTRY) {
            return role;
        }
        if (isAdministrative(list.section())) {
            return EntryRole.NAVIGATION;
        }
        boolean nested = list.parent().isPresent();
        LinkForm form = parts.link().get().form();
        if (nested
                && (form == LinkForm.BARE || form == LinkForm.AUTOLINK)
                && parts.description().isEmpty()) {
            return EntryRole.NOTE;
        }
        return nested && form == LinkForm.HTML ? EntryRole.NOTE : EntryRole.ENTRY;
    }

    /** Returns the role of a row of a table that holds entries. */
    static EntryRole ofRow(EntryParts parts) {
        return parts.link().map(EntryRoles::ofLink).orElse(EntryRole.NOTE);
    }

    private static EntryRole plain(EntryList list, EntryParts parts, boolean hasNestedList) {
        if (hasNestedList) {
            return EntryRole.LABEL;
        }
        boolean outermost = list.parent().isEmpty();
        boolean followsEntry = list.entries().stream()
                .anyMatch(
                        entry -> entry.role() == EntryRole.ENTRY && entry.link().isPresent());
        return outermost && followsEntry && parts.description().isPresent() ? EntryRole.ENTRY : EntryRole.NOTE;
    }

    private static EntryRole ofLink(EntryLink link) {
        String url = link.url();
        if (url.startsWith("#")) {
            return EntryRole.CONTENTS;
        }
        String path = withoutQuery(url).toLowerCase(Locale.ROOT);
        boolean markdown = path.endsWith(".md") || path.endsWith(".markdown");
        if (markdown && isTranslation(path)) {
            return EntryRole.NAVIGATION;
        }
        boolean relative = !path.contains("://") && !path.startsWith("//") && !path.startsWith("mailto:");
        return relative && markdown && link.form() != LinkForm.BROKEN ? EntryRole.CONTENTS : EntryRole.ENTRY;
    }

    private static String withoutQuery(String url) {
        int cut = url.length();
        for (char c : new char[] {'?', '#'}) {
            int at = url.indexOf(c);
            cut = at >= 0 ? Math.min(cut, at) : cut;
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
