package org.kempt.core.fix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kempt.core.document.Document;
import org.kempt.core.source.SourceRange;

/** What a document says, apart from where it stands: words, links, images, code and so on, each kind in order. */
final class Content {
    /** What a proof tells apart. */
    enum Kind {
        LINK("the link"),
        IMAGE("the image"),
        CODE("the code"),
        HTML("the HTML"),
        HEADING("the heading"),
        DEFINITION("the definition"),
        ITEM("an item"),
        WORD("the word");

        private final String name;

        Kind(String name) {
            this.name = name;
        }
    }

    private final Map<Kind, List<String>> parts;

    Content(Map<Kind, List<String>> parts) {
        this.parts = parts;
    }

    static Content of(Document document, WordForm words) {
        return of(document, words, range -> true);
    }

    /** Returns what stands in the ranges that {@code within} accepts. */
    static Content of(Document document, WordForm words, Predicate<SourceRange> within) {
        Map<Kind, List<String>> parts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            parts.put(kind, new ArrayList<>());
        }
        document.root()
                .accept(new ContentCollector(
                        words,
                        within,
                        (kind, part) -> parts.getOrDefault(kind, List.of()).add(part)));
        return new Content(parts);
    }

    /** Returns all parts of a kind in order. */
    List<String> parts(Kind kind) {
        return parts.getOrDefault(kind, List.of());
    }

    Bag bag(Kind kind) {
        return Bag.of(parts(kind));
    }

    /** Returns what {@code after} has more or less of, in words; the order of the parts does not matter. */
    Optional<String> difference(Content after, Set<Kind> kinds) {
        return kinds.stream()
                .filter(kind -> !parts(kind).equals(after.parts(kind)))
                .flatMap(kind -> difference(kind, bag(kind), after.bag(kind)).stream())
                .findFirst();
    }

    /** Returns which part of a kind is in one bag only, in words. */
    static Optional<String> difference(Kind kind, Bag before, Bag after) {
        return before.minus(after)
                .first()
                .map(part -> lost(kind, part))
                .or(() -> after.minus(before).first().map(part -> appeared(kind, part)));
    }

    private static String lost(Kind kind, String part) {
        return name(kind, part) + " was lost";
    }

    private static String appeared(Kind kind, String part) {
        return name(kind, part) + " appeared";
    }

    private static String name(Kind kind, String part) {
        return kind.name + ' ' + (kind == Kind.ITEM ? part : Quote.of(part));
    }
}
