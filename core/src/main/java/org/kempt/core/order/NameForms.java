package org.kempt.core.order;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of names in the forms that keys are made of. A dozen keys are tried on one sequence: what several of them
 * begin with is made once, when first asked for.
 */
final class NameForms {
    private final List<String> names;
    private @Nullable List<String> folded;
    private @Nullable List<String> words;
    private @Nullable List<String> letters;
    private @Nullable Boolean numbered;

    NameForms(List<String> names) {
        this.names = names;
    }

    List<String> names() {
        return names;
    }

    /** Returns the names without accents and case. */
    List<String> folded() {
        List<String> known = folded;
        if (known == null) {
            known = map(names, Folding::fold);
            folded = known;
        }
        return known;
    }

    /** Returns the words of the folded names. */
    List<String> words() {
        List<String> known = words;
        if (known == null) {
            known = map(folded(), Folding::words);
            words = known;
        }
        return known;
    }

    /** Returns the letters and digits of the folded names. */
    List<String> letters() {
        List<String> known = letters;
        if (known == null) {
            known = map(folded(), Folding::letters);
            letters = known;
        }
        return known;
    }

    /** Returns {@code forms}, made of these names, with numbers that compare by their value. */
    List<String> numbersByValue(List<String> forms) {
        Boolean known = numbered;
        if (known == null) {
            // Folded, since that makes digits of signs such as ²; no other step makes any.
            known = folded().stream().anyMatch(Folding::hasDigit)
                    || names.stream().anyMatch(Folding::hasDigit);
            numbered = known;
        }
        return known ? map(forms, Folding::numbersByValue) : forms;
    }

    /**
     * Applies {@code step} to each of {@code texts}. Returns {@code texts} itself where it changes none, so that one can
     * see that two keys are the same.
     */
    static List<String> map(List<String> texts, UnaryOperator<String> step) {
        List<String> mapped = new ArrayList<>(texts.size());
        boolean same = true;
        for (String text : texts) {
            String result = step.apply(text);
            same &= result.equals(text);
            mapped.add(result);
        }
        return same ? texts : mapped;
    }
}
