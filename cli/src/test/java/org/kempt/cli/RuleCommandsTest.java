package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.rules.KemptRules;

class RuleCommandsTest {
    @TempDir
    Path folder;

    @Test
    void listsTheRules() {
        CommandRun run = CommandRun.in(folder).kempt("rules");
        assertThat(run.out()).isEqualTo("""
                RULE         CATEGORY  SEVERITY  FIX     DEFAULT
                blank-lines  text      warning   always  on
                bad-word     text      error     never   on
                rude-word    text      warning   always  on
                lying-fix    text      warning   always  on
                broken-rule  text      warning   never   on
                any-entry    entry     info      never   off
                """);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void listsTheRulesAsData() {
        CommandRun run = CommandRun.in(folder).kempt("rules", "--format", "json");
        JsonArray rules = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("rules");
        assertThat(rules).hasSize(6);
        JsonObject first = rules.get(0).getAsJsonObject();
        assertThat(first).hasToString("""
                {"id":"blank-lines","category":"text","severity":"warning","summary":"Finds a text.","fix":"always",\
                "effect":"layout","onByDefault":true,"options":[{"name":"loud","type":"boolean",\
                "summary":"Nothing of importance.","default":false,"choices":[]}]}""");
    }

    @Test
    void explainsEveryRuleThatThereIs() {
        for (RuleDescriptor rule : KemptRules.all().descriptors()) {
            CommandRun run = CommandRun.in(folder)
                    .rules(KemptRules.all())
                    .kempt("explain", rule.id().value());
            assertThat(run.out()).contains(rule.id().value()).doesNotContain("\u001B");
            assertThat(run.exitCode()).isZero();
        }
    }
}
