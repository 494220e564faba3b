package org.kempt.rules.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kempt.core.FixResult;
import org.kempt.core.source.SourceText;

/** All layout rules on real lists; these lie beside the project's own folder and are no part of it. */
class RealListsLayoutTest {
    private static final Path LISTS = Path.of(System.getProperty("kempt.shared", "../../shared"), "lists")
            .toAbsolutePath()
            .normalize();

    @Test
    void haveFixesThatHoldAndSettleAndTouchNothingButLayout() throws Exception {
        assumeTrue(Files.isDirectory(LISTS), "no folder `shared` beside the project: the real lists are not tested");
        try (Stream<Path> files = Files.list(LISTS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                SourceText source = SourceText.decode(Files.readAllBytes(file));
                FixResult result = LayoutText.fix(source);

                assertThat(result.rejected()).as(file.toString()).isEmpty();
                assertThat(result.disagreeing()).as(file.toString()).isEmpty();
                assertThat(LayoutText.fix(result.source()).changed())
                        .as(file.toString())
                        .isFalse();
                assertThat(ink(result.source())).as(file.toString()).isEqualTo(ink(source));
            }
        }
    }

    /** Returns a text without what layout rules may change. */
    private static String ink(SourceText source) {
        StringBuilder ink = new StringBuilder(source.length());
        source.text().chars().filter(c -> " \t\r\n*_>".indexOf(c) < 0).forEach(c -> ink.append((char) c));
        return ink.toString();
    }
}
