package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleProvider;
import org.kempt.rules.KemptRules;

/** Rules of others, as {@code KEMPT_RULE_SETS} names them. */
class RuleSetsTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Brings a rule that reports a word. */
    public static final class Words implements RuleProvider {
        @Override
        public List<Rule> rules() {
            return SampleRules.all().rules().stream()
                    .filter(rule -> rule.descriptor().id().value().equals("bad-word"))
                    .toList();
        }
    }

    /** Brings a rule whose name is taken. */
    public static final class Copies implements RuleProvider {
        @Override
        public List<Rule> rules() {
            return KemptRules.all().rules().subList(0, 1);
        }
    }

    @BeforeEach
    void writeList() throws IOException {
        Files.writeString(folder.resolve("a.md"), "# List\n\n- [A](https://a.example) - BADWORD.\n");
    }

    @Test
    void areRunBesideThoseOfKempt() throws IOException {
        provide(Words.class);

        assertThat(kempt(Map.of(RuleSets.VARIABLE, "set"), "check", "a.md")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("[bad-word]");
        assertThat(kempt(Map.of(), "check", "a.md")).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void areRefusedWhereTheyTakeAName() throws IOException {
        provide(Copies.class);

        assertThat(kempt(Map.of(RuleSets.VARIABLE, "set"), "check", "a.md")).isEqualTo(ExitCode.ERROR);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("kempt: KEMPT_RULE_SETS: a rule set cannot be used: two rules are named empty-entry\n");
    }

    @Test
    void areMissedWhereTheyAreNot() {
        assertThat(kempt(Map.of(RuleSets.VARIABLE, "no.jar"), "check", "a.md")).isEqualTo(ExitCode.ERROR);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("KEMPT_RULE_SETS: no.jar: no such file");
    }

    private void provide(Class<?> provider) throws IOException {
        Path services = folder.resolve("set/META-INF/services");
        Files.createDirectories(services);
        Files.writeString(services.resolve(RuleProvider.class.getName()), provider.getName() + "\n");
    }

    private int kempt(Map<String, String> variables, String... arguments) {
        Surroundings surroundings = new Surroundings(
                folder, variables, new ByteArrayInputStream(new byte[0]), out, err, () -> false, () -> false);
        return KemptCommand.run(List.of(arguments), surroundings, RuleSets::of);
    }
}
