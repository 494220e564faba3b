package org.kempt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleDescriptor;

class OptionsTableTest {

    @Test
    void hasARowForEachOption() {
        RuleDescriptor rule = RuleDescriptor.builder("some-rule", RuleCategory.TEXT, "A summary.")
                .option(Option.bool("nested", true, "Whether nested entries count."))
                .option(Option.integer("least", 3, 1, 9, "How many are enough."))
                .option(DoubledMark.MARK)
                .option(Option.string("between", "|", "What stands between."))
                .option(Option.string("after", "", "What stands after."))
                .option(Option.strings("words", List.of("a", "the"), "What is passed over."))
                .build();

        assertThat(OptionsTable.of(rule)).isEqualTo("""
                        | Option | Values | Default | Meaning |
                        |---|---|---|---|
                        | `nested` | `true`, `false` | `true` | Whether nested entries count. |
                        | `least` | a whole number from 1 to 9 | `3` | How many are enough. |
                        | `mark` | `exclamation`, `question` | `exclamation` | Which mark may not be doubled. |
                        | `between` | text | `\\|` | What stands between. |
                        | `after` | text | `""` | What stands after. |
                        | `words` | a list of texts | `["a", "the"]` | What is passed over. |""");
    }

    @Test
    void isOneWordWithoutOptions() {
        assertThat(OptionsTable.of(RuleDescriptor.builder("some-rule", RuleCategory.TEXT, "A summary.")
                        .build()))
                .isEqualTo("None.");
    }
}
