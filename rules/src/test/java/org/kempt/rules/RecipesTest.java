package org.kempt.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kempt.core.config.ConfigurationLoader;

/** The recipes in the documentation are configurations that work, and short ones. */
class RecipesTest {
    private static final Path RECIPES = Path.of("../docs/recipes");
    private static final int MOST_LINES = 15;
    private static final String FENCE = "```yaml\n";

    @TestFactory
    Stream<DynamicTest> areShortConfigurationsThatLoad() throws IOException {
        return recipes().stream()
                .map(recipe -> DynamicTest.dynamicTest(name(recipe), () -> {
                    String configuration = configuration(Files.readString(recipe));

                    assertThat(configuration.lines()).hasSizeBetween(1, MOST_LINES);
                    assertThatCode(() -> ConfigurationLoader.load(configuration, KemptRules.all()))
                            .doesNotThrowAnyException();
                }));
    }

    @Test
    void areAllInTheIndex() throws IOException {
        String index = Files.readString(RECIPES.resolve("README.md"));

        assertThat(recipes())
                .hasSizeGreaterThan(10)
                .allSatisfy(recipe -> assertThat(index).contains("(" + name(recipe) + ")"));
    }

    private static String configuration(String recipe) {
        int start = recipe.indexOf(FENCE) + FENCE.length();
        return recipe.substring(start, recipe.indexOf("```", start));
    }

    private static List<Path> recipes() throws IOException {
        try (Stream<Path> files = Files.list(RECIPES)) {
            return files.filter(file -> !name(file).equals("README.md"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
