package org.kempt.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kempt.core.Linter;
import org.kempt.core.config.Configuration;
import org.kempt.core.fix.Applicability;
import org.kempt.core.repository.Repository;
import org.kempt.core.source.SourceText;
import org.kempt.rules.KemptRules;

/** Which lines of a merge conflict stay only people know, so that no rule may change them. */
class MergeConflictFixTest {
    private static final String LIST = """
            # Kettles

            ## Electric

            - [Alpha](https://alpha.example) - First kettle.
            - [Beta](https://beta.example) - Second kettle.
            - [Delta](https://delta.example) - Fourth kettle.
            <<<<<<< HEAD
            - [Zeta](https://zeta.example) - Sixth  kettle
            =======
            * [Gamma](https://gamma.example): third kettle
            >>>>>>> add-gamma
            - [Epsilon](https://epsilon.example) - Fifth kettle.
            - [Eta](https://eta.example) - Seventh  kettle.
            - [Iota](https://iota.example) - Ninth kettle.
            - [Kappa](https://kappa.example) - Tenth kettle.
            """;

    @Test
    void nothingOfAConflictIsFixed() {
        Linter linter = Linter.of(KemptRules.all(), Configuration.defaults());

        String fixed = linter.fix(SourceText.of(LIST), Applicability.UNSAFE, Repository.unknown())
                .source()
                .text();

        assertThat(fixed).isEqualTo(LIST.replace("Seventh  kettle", "Seventh kettle"));
    }

    @Test
    void nothingIsWrittenBehindAMarkerThatIsLeftAlone() {
        Linter linter = Linter.of(KemptRules.all(), Configuration.defaults());
        String list = LIST.replace("=======\n", "").replace(">>>>>>> add-gamma\n", "");

        assertThat(linter.fix(SourceText.of(list), Applicability.UNSAFE, Repository.unknown())
                        .source()
                        .text())
                .contains("<<<<<<< HEAD\n");
    }
}
