package org.kempt.core.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kempt.core.config.ConfigurationReader.Base;
import org.kempt.core.config.ConfigurationReader.Content;
import org.kempt.core.rule.RuleSet;

/**
 * Reads a {@code .kempt.yaml}: YAML 1.2, of which JSON is a part.
 *
 * <pre>{@code
 * extends: [awesome, ./shared.yaml]  # presets or files; later ones win, and what follows wins over all
 * files:
 *   include: ["*.md"]
 *   exclude: ["CHANGELOG.md"]
 * rules:
 *   missing-period: off              # off, on, info, warning, error
 *   entry-separator: {severity: error, separator: en-dash}
 * overrides:
 *   - files: ["docs/*.md"]           # or sections, or both
 *     sections: ["Contributing", "Talks"]
 *     rules: {missing-period: on}
 * }</pre>
 */
public final class ConfigurationLoader {
    private static final int LONGEST_CHAIN = 20;

    private final RuleSet rules;
    private final ConfigurationResolver resolver;
    private final Map<String, Configuration> read = new HashMap<>();
    /** The names of the configurations that are being read, each extended by the one before. */
    private final List<String> chain = new ArrayList<>();

    private ConfigurationLoader(RuleSet rules, ConfigurationResolver resolver) {
        this.rules = rules;
        this.resolver = resolver;
    }

    /**
     * Reads a configuration that extends no other. A text without content is the {@linkplain Configuration#defaults()
     * default}.
     *
     * @param text the content of the file
     * @param rules the rules that can be configured
     * @throws InvalidConfigurationException if anything is wrong; it holds all that is
     */
    public static Configuration load(String text, RuleSet rules) throws InvalidConfigurationException {
        return load(new ConfigurationText("", text), rules, ConfigurationResolver.NONE);
    }

    /**
     * Reads a configuration and those that it extends.
     *
     * @param rules the rules that can be configured
     * @param resolver finds what is extended
     * @throws InvalidConfigurationException if anything is wrong in any of them; it holds all that is
     */
    public static Configuration load(ConfigurationText text, RuleSet rules, ConfigurationResolver resolver)
            throws InvalidConfigurationException {
        Problems problems = new Problems(text.name());
        Configuration configuration = new ConfigurationLoader(rules, resolver).load(text, problems);
        problems.throwIfAny();
        return configuration;
    }

    private Configuration load(ConfigurationText text, Problems problems) {
        chain.add(text.name());
        Content content = ConfigurationReader.read(text.text(), rules, problems);
        Configuration base = Configuration.defaults();
        for (Base extended : content.bases()) {
            base = load(extended, text.name(), problems).over(base);
        }
        chain.remove(chain.size() - 1);
        return content.own().over(base);
    }

    private Configuration load(Base base, String from, Problems problems) {
        ConfigurationText text;
        try {
            text = resolver.resolve(base.name(), from);
        } catch (UnresolvedConfigurationException e) {
            problems.add(base.place(), String.valueOf(e.getMessage()));
            return Configuration.defaults();
        }
        int before = chain.indexOf(text.name());
        if (before >= 0) {
            String circle = String.join(" -> ", chain.subList(before, chain.size()));
            problems.add(
                    base.place(), "configurations extend each other in a circle: " + circle + " -> " + text.name());
            return Configuration.defaults();
        }
        if (chain.size() == LONGEST_CHAIN) {
            problems.add(
                    base.place(), "this is the " + LONGEST_CHAIN + "th configuration in a row that extends another");
            return Configuration.defaults();
        }
        Configuration known = read.get(text.name());
        if (known == null) {
            Problems found = new Problems(text.name());
            known = load(text, found);
            problems.addAll(found);
            read.put(text.name(), known);
        }
        return known;
    }
}
