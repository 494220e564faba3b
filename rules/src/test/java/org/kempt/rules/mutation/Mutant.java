package org.kempt.rules.mutation;

import java.util.Set;

/**
 * A list with one thing broken.
 *
 * @param text the broken text
 * @param lines where it is to be reported, from 1: at one of these lines
 * @param rules the ids of the rules that may report it
 * @param isToBeRestored whether fixing has to give back the list as it was, byte for byte
 */
record Mutant(String text, Set<Integer> lines, Set<String> rules, boolean isToBeRestored) {
    /** Takes copies of the sets. */
    Mutant {
        lines = Set.copyOf(lines);
        rules = Set.copyOf(rules);
    }
}
