package org.kempt.rules.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kempt.core.Linter;
import org.kempt.core.config.Configuration;
import org.kempt.core.config.ConfigurationLoader;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.SourceText;
import org.kempt.rules.KemptRules;
import org.kempt.rules.RealLists;

/** Drafts for {@linkplain RealLists real lists}. */
class RealListsDraftTest {
    private static final RuleSet RULES = KemptRules.all();

    @Test
    void makeNothingStrictButWhatTheySet() throws Exception {
        for (Path file : RealLists.all()) {
            SourceText source = RealLists.read(file);
            ConfigurationDraft draft = new ConfigurationDraft(RULES);
            draft.addList(new NamedText(RealLists.name(file), source));
            Configuration configuration = ConfigurationLoader.load(draft.text(), RULES);
            Set<String> set = new HashSet<>();
            RULES.descriptors().stream()
                    .map(RuleDescriptor::id)
                    .filter(configuration::sets)
                    .forEach(id -> set.add(id.value()));

            Set<String> more = new HashSet<>(diagnostics(configuration, source));
            more.removeAll(diagnostics(Configuration.defaults(), source));

            assertThat(more)
                    .as(file + "\n" + draft.text())
                    .allMatch(diagnostic -> set.contains(diagnostic.split(" ")[0]));
        }
    }

    private static List<String> diagnostics(Configuration configuration, SourceText source) {
        return Linter.of(RULES, configuration).lint(source).diagnostics().stream()
                .map(diagnostic -> diagnostic.rule().id() + " " + diagnostic.range() + " " + diagnostic.message())
                .toList();
    }
}
