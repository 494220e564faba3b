package org.kempt.rules.mutation;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryLink;
import org.kempt.core.document.LinkForm;
import org.kempt.core.document.ListKind;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceText;

/** Places of a list that can be broken. */
final class Sites {
    private Sites() {}

    /** Returns one of {@code sites}, each with the same chance; nothing where there is none. */
    static <T> Optional<T> any(List<T> sites, RandomGenerator random) {
        return sites.isEmpty() ? Optional.empty() : Optional.of(sites.get(random.nextInt(sites.size())));
    }

    /** Returns the text after an edit. */
    static String apply(SourceText source, TextEdit edit) {
        return new StringBuilder(source.text())
                .replace(edit.range().start(), edit.range().end(), edit.text())
                .toString();
    }

    /** Returns the entries that the list recommends, rows of tables left out. */
    static List<Entry> items(Document document) {
        return document.entries()
                .filter(entry ->
                        entry.list().kind() != ListKind.TABLE && entry.marker().isPresent())
                .toList();
    }

    /** Returns the links of entries that are written {@code [name](https://…)}, without a title or angle brackets. */
    static List<EntryLink> inlineLinks(Document document) {
        return items(document).stream()
                .flatMap(entry -> entry.link().stream())
                .filter(link -> link.form() == LinkForm.INLINE
                        && link.url().startsWith("http")
                        && link.destinationRange().start() == link.nameRange().end() + 2
                        && link.destinationRange().end() == link.range().end() - 1)
                .toList();
    }
}
