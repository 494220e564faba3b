package org.kempt.rules.mutation;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.kempt.core.document.Document;

/** One way in which people break a list. */
interface Mutation {
    /** Returns what is broken, in a few words: a row of the table of results. */
    String kind();

    /**
     * Breaks one thing at a random place. Returns nothing where the list does not follow the convention concerned, so that
     * nobody could tell the broken place from the others.
     */
    Optional<Mutant> mutate(Document document, RandomGenerator random);
}
