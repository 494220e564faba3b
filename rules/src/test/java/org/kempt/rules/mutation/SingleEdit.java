package org.kempt.rules.mutation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.kempt.core.document.Document;
import org.kempt.core.fix.TextEdit;

/** A mutation that edits one place, and is to be reported at the line of that place. */
abstract class SingleEdit implements Mutation {
    private final String kind;
    private final boolean isToBeRestored;
    private final Set<String> rules;

    /**
     * Creates a mutation.
     *
     * @param kind what is broken
     * @param isToBeRestored whether fixing has to give back the list as it was
     * @param rules the ids of the rules that may report it
     */
    SingleEdit(String kind, boolean isToBeRestored, String... rules) {
        this.kind = kind;
        this.isToBeRestored = isToBeRestored;
        this.rules = Set.of(rules);
    }

    /** Returns every edit that would break something which follows the convention concerned. */
    abstract List<TextEdit> edits(Document document);

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final Optional<Mutant> mutate(Document document, RandomGenerator random) {
        return Sites.any(edits(document), random)
                .map(edit -> new Mutant(
                        Sites.apply(document.source(), edit),
                        Set.of(document.source().line(edit.range().start())),
                        rules,
                        isToBeRestored));
    }
}
