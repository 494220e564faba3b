package org.kempt.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kempt.core.source.SourceText;

/** Which part may use which: see CONTRIBUTING.md and the decision records. */
class LayersTest {
    private static final JavaClasses KEMPT = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.kempt");

    @Test
    void looksAtAllModules() {
        assertThat(KEMPT.stream().map(JavaClass::getPackageName))
                .contains(
                        "org.kempt.core",
                        "org.kempt.rules",
                        "org.kempt.report",
                        "org.kempt.workspace",
                        "org.kempt.cli");
    }

    @Test
    void modulesUseOnlyThoseBelow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.kempt..")
                .layer("core")
                .definedBy("org.kempt.core..")
                .layer("rules")
                .definedBy("org.kempt.rules..")
                .layer("report")
                .definedBy("org.kempt.report..")
                .layer("workspace")
                .definedBy("org.kempt.workspace..")
                .layer("testkit")
                .definedBy("org.kempt.testkit..")
                .layer("cli")
                .definedBy("org.kempt.cli..")
                .layer("maven")
                .definedBy("org.kempt.maven..")
                .whereLayer("maven")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("testkit")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("workspace")
                .mayOnlyBeAccessedByLayers("cli", "maven")
                .whereLayer("rules")
                .mayOnlyBeAccessedByLayers("cli", "maven", "workspace")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("cli", "maven")
                .check(KEMPT);
    }

    @Test
    void coreAndRulesDoNoInputOrOutputAndStartNoThreads() {
        noClasses()
                .that()
                .resideInAnyPackage("org.kempt.core..", "org.kempt.rules..")
                .and()
                .doNotBelongToAnyOf(SourceText.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.net..",
                        "java.util.concurrent..",
                        "java.lang.reflect..",
                        "java.util.logging..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Thread.class, ProcessBuilder.class, Runtime.class, ClassLoader.class)
                .because("the engine has to run anywhere, in a browser too")
                .check(KEMPT);
    }

    @Test
    void coreIsBuiltFromTheTextUp() {
        noClasses()
                .that()
                .resideInAnyPackage("org.kempt.core.source..", "org.kempt.core.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.kempt.core",
                        "org.kempt.core.document..",
                        "org.kempt.core.diagnostic..",
                        "org.kempt.core.rule..",
                        "org.kempt.core.fix..",
                        "org.kempt.core.config..",
                        "org.kempt.core.suppression..")
                .check(KEMPT);
        noClasses()
                .that()
                .resideInAPackage("org.kempt.core.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.kempt.core",
                        "org.kempt.core.diagnostic..",
                        "org.kempt.core.rule..",
                        "org.kempt.core.fix..",
                        "org.kempt.core.config..",
                        "org.kempt.core.suppression..")
                .check(KEMPT);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kempt.core")
                .and()
                .resideInAPackage("org.kempt.core..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.kempt.core")
                .check(KEMPT);
    }

    @Test
    void onlyTheCommandLineEndsTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kempt.cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(KEMPT);
    }

    @Test
    void onlyThePluginKnowsMaven() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kempt.maven..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.maven..")
                .check(KEMPT);
    }

    /** Maven 4 has left these behind. */
    @Test
    void thePluginUsesNothingThatMavenGivesUp() {
        noClasses()
                .that()
                .resideInAPackage("org.kempt.maven..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.codehaus.plexus..", "org.apache.maven.artifact..", "org.apache.maven.wagon..")
                .check(KEMPT);
    }

    @Test
    void onlyTheCommandLineKnowsTheLibraryForArguments() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kempt.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.cli..")
                .check(KEMPT);
    }

    /** Surefire passes over other names in silence. */
    @Test
    void testsOfAllModulesAreNamedSoThatTheyRun() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..").toRealPath())) {
            List<Path> tests = files.filter(file ->
                            file.toString().endsWith(".java") && file.toString().contains("test"))
                    .filter(LayersTest::hasTests)
                    .toList();
            assertThat(tests)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(
                            file -> assertThat(file.getFileName().toString()).endsWith("Test.java"));
        }
    }

    private static boolean hasTests(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.anyMatch(line -> line.strip().matches("@(Parameterized|Repeated)?Test(Factory)?(\\(.*)?"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void namesSayWhatAClassIsFor() {
        classes()
                .should()
                .haveNameNotMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?")
                .check(KEMPT);
    }
}
