package org.kempt.rules.draft;

import java.util.List;

/**
 * What the configuration of another linter says in our terms.
 *
 * @param settings what it sets
 * @param untranslated what it sets that has no counterpart, by its own names
 */
record ForeignSettings(List<DraftSetting> settings, List<String> untranslated) {
    ForeignSettings {
        settings = List.copyOf(settings);
        untranslated = List.copyOf(untranslated);
    }
}
