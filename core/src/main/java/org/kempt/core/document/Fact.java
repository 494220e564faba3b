package org.kempt.core.document;

import java.util.function.Function;

/**
 * Something that several rules want to know of a document: found when one of them asks first, and kept for the others. Held
 * in a constant, for example {@code static final Fact<Links> LINKS = Fact.of(Links::new)}, and asked for by
 * {@link Document#know}.
 *
 * @param <T> type of what is known; immutable, since documents are shared between threads
 */
public final class Fact<T> {
    private final Function<Document, T> finder;

    private Fact(Function<Document, T> finder) {
        this.finder = finder;
    }

    /** Returns a fact that {@code finder} finds out; it may build on other facts, but not on itself. */
    public static <T> Fact<T> of(Function<Document, T> finder) {
        return new Fact<>(finder);
    }

    T find(Document document) {
        return finder.apply(document);
    }
}
