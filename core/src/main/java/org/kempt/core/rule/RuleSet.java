package org.kempt.core.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that a run knows, in a fixed order. Immutable. */
public final class RuleSet {
    private final Map<RuleId, Rule> rules;

    private RuleSet(Map<RuleId, Rule> rules) {
        this.rules = rules;
    }

    /**
     * Returns a set of {@code rules} in their order.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static RuleSet of(Collection<? extends Rule> rules) {
        Map<RuleId, Rule> byId = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (byId.put(rule.descriptor().id(), rule) != null) {
                throw new IllegalArgumentException(
                        "two rules are named " + rule.descriptor().id());
            }
        }
        return new RuleSet(byId);
    }

    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    public List<RuleDescriptor> descriptors() {
        return rules.values().stream().map(Rule::descriptor).toList();
    }

    /** Returns the rule of that name. */
    public Optional<Rule> find(String id) {
        return rules.values().stream()
                .filter(rule -> rule.descriptor().id().value().equals(id))
                .findFirst();
    }
}
