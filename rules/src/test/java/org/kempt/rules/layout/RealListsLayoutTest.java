package org.kempt.rules.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kempt.core.FixResult;
import org.kempt.core.source.SourceText;
import org.kempt.rules.RealLists;

/** All layout rules on {@linkplain RealLists real lists}. */
class RealListsLayoutTest {
    @Test
    void haveFixesThatHoldAndSettleAndTouchNothingButLayout() {
        for (Path file : RealLists.all()) {
            SourceText source = RealLists.read(file);
            FixResult result = LayoutText.fix(source);

            assertThat(result.rejected()).as(file.toString()).isEmpty();
            assertThat(result.disagreeing()).as(file.toString()).isEmpty();
            assertThat(LayoutText.fix(result.source()).changed())
                    .as(file.toString())
                    .isFalse();
            assertThat(ink(result.source())).as(file.toString()).isEqualTo(ink(source));
        }
    }

    /** Returns a text without what layout rules may change. */
    private static String ink(SourceText source) {
        StringBuilder ink = new StringBuilder(source.length());
        source.text().chars().filter(c -> " \t\r\n*_>".indexOf(c) < 0).forEach(c -> ink.append((char) c));
        return ink.toString();
    }
}
