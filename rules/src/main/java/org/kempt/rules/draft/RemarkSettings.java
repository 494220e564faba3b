package org.kempt.rules.draft;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.suppression.RemarkRules;

/** Translates a configuration of remark-lint, github.com/remarkjs/remark-lint, as far as it is no program. */
final class RemarkSettings {
    private RemarkSettings() {}

    /**
     * Translates a configuration.
     *
     * @throws UnreadableForeignConfigurationException if it is none
     */
    static ForeignSettings read(NamedText file) throws UnreadableForeignConfigurationException {
        List<DraftSetting> settings = new ArrayList<>();
        List<String> untranslated = new ArrayList<>();
        if (ForeignSyntax.map(file).get("plugins") instanceof List<?> plugins) {
            for (Object plugin : plugins) {
                boolean isPair = plugin instanceof List<?> pair && !pair.isEmpty();
                String name = String.valueOf(isPair ? ((List<?>) plugin).get(0) : plugin);
                boolean off = isPair && ((List<?>) plugin).contains(false);
                List<String> ours = RemarkRules.counterparts(name);
                if (ours.isEmpty() && !name.equals("remark-lint")) {
                    untranslated.add(name);
                }
                for (String rule : ours) {
                    settings.add(new DraftSetting(rule, off ? "off" : "on", name + " in " + file.name()));
                }
            }
        }
        return new ForeignSettings(settings, untranslated);
    }
}
