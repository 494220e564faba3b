package org.kempt.workspace;

import java.util.List;
import org.kempt.core.config.Configuration;
import org.kempt.core.config.ConfigurationLoader;
import org.kempt.core.config.ConfigurationText;
import org.kempt.core.config.InvalidConfigurationException;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.text.Spelling;
import org.kempt.rules.Presets;

/** Reads the presets that lie below every configuration of a run. */
public final class PresetChoice {
    private PresetChoice() {}

    /** Thrown where there is no preset of a name; the message says which there are. */
    public static final class UnknownPresetException extends Exception {
        private static final long serialVersionUID = 1L;

        private UnknownPresetException(String message) {
            super(message);
        }
    }

    /**
     * Returns what presets set, later ones over earlier ones; the defaults without any.
     *
     * @throws UnknownPresetException if there is none of a name
     */
    public static Configuration of(List<String> names, RuleSet rules) throws UnknownPresetException {
        Configuration configuration = Configuration.defaults();
        for (String name : names) {
            ConfigurationText text = Presets.find(name)
                    .orElseThrow(() -> new UnknownPresetException(String.join(", ", Presets.names()) + ", not `" + name
                            + "`" + Spelling.hint(name, Presets.names())));
            try {
                configuration =
                        ConfigurationLoader.load(text, rules, Presets.RESOLVER).over(configuration);
            } catch (InvalidConfigurationException e) {
                throw new IllegalStateException("the preset cannot be read", e);
            }
        }
        return configuration;
    }
}
