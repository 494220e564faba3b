package org.kempt.rules.entry;

import java.util.List;
import java.util.Locale;
import org.kempt.core.order.SortKey;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.RuleContext;

/** Names that come first or last, whatever their letters; among themselves they stay as they are. */
record Pins(Patterns first, Patterns last) {
    private static final String BEFORE_ALL = "";
    private static final String AFTER_ALL = "\uFFFF";

    static Pins of(RuleContext context, Option<List<String>> first, Option<List<String>> last) {
        return new Pins(patterns(context.option(first)), patterns(context.option(last)));
    }

    private static Patterns patterns(List<String> patterns) {
        return new Patterns(patterns.stream()
                .map(pattern -> pattern.toLowerCase(Locale.ROOT))
                .toList());
    }

    boolean hold(String name) {
        if (first.isEmpty() && last.isEmpty()) {
            return false;
        }
        String folded = name.toLowerCase(Locale.ROOT);
        return first.match(folded) || last.match(folded);
    }

    /** Returns the key of a name, pinned or not. */
    String key(String name, SortKey key) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (first.match(folded)) {
            return BEFORE_ALL;
        }
        return last.match(folded) ? AFTER_ALL : key.of(name);
    }
}
