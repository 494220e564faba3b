package org.kempt.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kempt.core.config.Configuration;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.FixLoop;
import org.kempt.core.fix.RejectedFix;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleId;
import org.kempt.core.source.SourceText;

/** Rules that lie cost a fix, never a list. */
class FixingTest {
    private static FixResult fix(String text, Rule... rules) {
        return Linter.of(Rules.setOf(rules), Configuration.defaults()).fix(SourceText.of(text), Applicability.SAFE);
    }

    private static void assertRolledBack(FixResult result, String rule, String reason) {
        assertThat(result.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.diagnostic().rule().id().value()).isEqualTo(rule);
            assertThat(rejected.reason()).isEqualTo(reason);
        });
    }

    @Test
    void survivesARuleThatDeletesAWordAsLayout() {
        FixResult result = fix(
                "- one  two\n- three  four\n",
                Rules.replacing("double-space", Effect.LAYOUT, "  ", " "),
                Rules.replacing("word-eater", Effect.LAYOUT, "three", ""));
        assertThat(result.source().text()).isEqualTo("- one two\n- three four\n");
        assertRolledBack(result, "word-eater", "the word `three` was lost");
        assertThat(result.fixed()).hasSize(2);
    }

    @Test
    void survivesARuleThatLosesALinkAsText() {
        FixResult result = fix(
                "- [Ant](https://ant.example) - builds\n",
                Rules.replacing("description-case", Effect.TEXT, "builds", "Builds"),
                Rules.replacing("link-eater", Effect.TEXT, "[Ant](https://ant.example)", "Ant"));
        assertThat(result.source().text()).isEqualTo("- [Ant](https://ant.example) - Builds\n");
        assertRolledBack(result, "link-eater", "the link `https://ant.example` was lost");
    }

    @Test
    void survivesARuleThatChangesCodeAsText() {
        FixResult result = fix(
                "- Ant: run `ant build` to build\n",
                Rules.replacing("build-case", Effect.TEXT, "ant build", "Ant Build"),
                Rules.replacing("colon", Effect.TEXT, ":", " -"));
        assertThat(result.source().text()).isEqualTo("- Ant - run `ant build` to build\n");
        assertRolledBack(result, "build-case", "the code `ant build` was lost");
    }

    @Test
    void survivesARuleThatDropsAnItemAsOrder() {
        FixResult result =
                fix("- Ant\n- Bee\n- Cat\n", Rules.replacing("sorter", Effect.ORDER, "- Bee\n- Cat\n", "- Cat\n"));
        assertThat(result.changed()).isFalse();
        assertRolledBack(result, "sorter", "the entry `Bee` was lost");
    }

    @Test
    void survivesARuleThatEditsOutsideTheContents() {
        String list = "# Bugs\n\n## Contents\n\n- [Ants](#ants)\n- [Bees](#bees)\n\n"
                + "## Ants\n\n- [Red](https://red.example)\n\n## Bees\n\n- [Mason](https://mason.example)\n";
        FixResult result = fix(list, Rules.replacing("contents", Effect.CONTENTS, "[Mason]", "[Maison]"));
        assertThat(result.changed()).isFalse();
        assertThat(result.rejected())
                .extracting(RejectedFix::reason)
                .singleElement()
                .asString()
                .contains("Mason", "changed");
    }

    @Test
    void survivesARuleThatChangesAHeadingsText() {
        FixResult result = fix(
                "# Bugs\n\n### Ants\n",
                Rules.replacing("level", Effect.HEADING, "###", "##"),
                Rules.replacing("renamer", Effect.HEADING, "Bugs", "Insects"));
        assertThat(result.source().text()).isEqualTo("# Bugs\n\n## Ants\n");
        assertRolledBack(result, "renamer", "the heading `Bugs (#bugs)` was lost");
    }

    @Test
    void stopsRulesThatFightForEver() {
        FixResult result = fix(
                "- grey ant\n",
                Rules.replacing("american", Effect.TEXT, "grey", "gray"),
                Rules.replacing("british", Effect.TEXT, "gray", "grey"),
                Rules.replacing("capital", Effect.TEXT, "ant", "Ant"));
        assertThat(result.source().text()).isEqualTo("- gray Ant\n");
        assertThat(result.disagreeing()).extracting(RuleId::value).containsExactly("american", "british");
        assertThat(result.fixed())
                .extracting(diagnostic -> diagnostic.rule().id().value())
                .containsExactly("american", "capital");
        assertThat(result.after().diagnostics()).hasSize(1);
    }

    @Test
    void keepsTheTextAsItWasWhereRulesUndoEachOtherInOneRound() {
        FixResult result = fix(
                "- grey ant\n",
                Rules.replacing("american", Effect.TEXT, "grey", "gray"),
                Rules.replacing("respelled", Effect.LINK, "gray", "grey"));
        assertThat(result.changed()).isFalse();
        assertThat(result.fixed()).isEmpty();
        assertThat(result.disagreeing()).extracting(RuleId::value).containsExactly("american", "respelled");
    }

    @Test
    void endsWhereAFixNeverEnds() {
        FixResult result = fix("- Ant\n", Rules.replacing("growing", Effect.TEXT, "Ant", "Ant!"));
        assertThat(result.rounds()).isEqualTo(FixLoop.MOST_ROUNDS);
        assertThat(result.source().text()).isEqualTo("- Ant" + "!".repeat(FixLoop.MOST_ROUNDS) + "\n");
    }

    @Test
    void findsTheOneBadFixAmongMany() {
        String text = IntStream.range(0, 500).mapToObj(i -> "- Ant " + i + "\n").collect(Collectors.joining());
        FixResult result = fix(
                text,
                Rules.replacing("name", Effect.TEXT, "Ant", "Bee"),
                Rules.replacing("splitter", Effect.TEXT, " 321\n", " 321\n- \n"));
        assertThat(result.source().text()).isEqualTo(text.replace("Ant", "Bee"));
        assertRolledBack(result, "splitter", "an item of a list appeared");
        assertThat(result.rounds()).isEqualTo(2);
    }

    @Test
    void givesUpOnARuleThatIsAlwaysWrong() {
        String text = "- `Ant` is here\n".repeat(300);
        FixResult result = fix(
                text,
                Rules.replacing("always-wrong", Effect.TEXT, "Ant", "Bee"),
                Rules.replacing("always-right", Effect.TEXT, "here", "gone"));
        assertThat(result.source().text()).isEqualTo(text.replace("here", "gone"));
        assertThat(result.rejected())
                .hasSize(300)
                .extracting(RejectedFix::reason)
                .containsOnly("the code `Ant` was lost", "not tried, as other fixes of the rule were rolled back");
        assertThat(result.fixed()).hasSize(300);
    }

    @Test
    void triesNoRejectedFixAgainAfterOtherFixesMovedIt() {
        String text = "- `Ant` is here\n- there\n";
        int[] lintRuns = {0};
        Rule counting = Rules.rule("counting", Effect.LAYOUT, (document, context) -> lintRuns[0]++);
        FixResult result = fix(
                text,
                counting,
                Rules.replacing("always-wrong", Effect.TEXT, "Ant", "Bee"),
                Rules.replacing("moving", Effect.TEXT, "- there", "- There are more"));
        assertRolledBack(result, "always-wrong", "the code `Ant` was lost");
        assertThat(result.after().diagnostics())
                .extracting(diagnostic -> diagnostic.rule().id().value())
                .containsExactly("always-wrong");
        assertThat(result.rounds()).isEqualTo(2);
        assertThat(lintRuns[0])
                .as("lint runs: at first, and after the one change")
                .isEqualTo(2);
    }

    @Test
    void fixesNothingThatACommentSilences() {
        String text = "- Ant <!-- kempt-disable-line name -->\n- Ant\n";
        FixResult result = fix(text, Rules.replacing("name", Effect.TEXT, "Ant", "Bee"));
        assertThat(result.source().text()).isEqualTo("- Ant <!-- kempt-disable-line name -->\n- Bee\n");
        assertThat(result.after().diagnostics()).isEmpty();
    }

    @Test
    void appliesStructureBeforeLayout() {
        FixResult result = fix(
                "# Bugs\n\n### Ants\n- one  two\n",
                Rules.replacing("spaces", Effect.LAYOUT, "  ", " "),
                Rules.replacing("level", Effect.HEADING, "###", "##"));
        assertThat(result.fixed())
                .extracting(diagnostic -> diagnostic.rule().id().value())
                .containsExactly("level", "spaces");
    }

    @Test
    void leavesACleanListAlone() {
        FixResult result = fix("- Ant\n", Rules.replacing("name", Effect.TEXT, "Bee", "Ant"));
        assertThat(result.changed()).isFalse();
        assertThat(result.before().diagnostics()).isEmpty();
        assertThat(result.rejected()).isEmpty();
        assertThat(result.rounds()).isEqualTo(1);
    }

    @Test
    void reportsWhereARejectedFixWas() {
        FixResult result = fix("# Bugs\n\n- `Ant`\n", Rules.replacing("code", Effect.TEXT, "Ant", "Bee"));
        assertThat(result.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.position().line()).isEqualTo(3);
            assertThat(rejected.position().column()).isEqualTo(4);
            Diagnostic diagnostic = rejected.diagnostic();
            assertThat(diagnostic.message()).isEqualTo("`Ant` should be `Bee`");
        });
    }
}
