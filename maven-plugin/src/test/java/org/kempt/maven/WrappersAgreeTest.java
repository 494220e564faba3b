package org.kempt.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kempt.core.Linter;
import org.kempt.core.config.Configuration;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.Position;
import org.kempt.core.source.SourceText;
import org.kempt.rules.KemptRules;
import org.kempt.rules.RuleDocuments;
import org.kempt.testkit.RuleDocument;
import org.kempt.testkit.RuleExample;
import org.kempt.workspace.FileRepository;

/** The library, the command line and the plugin say the same of the same files. */
@MojoTest
class WrappersAgreeTest {
    private static final int FILES = 20;
    private static final Path REAL_LISTS = Path.of(System.getProperty("kempt.shared", "../../shared"), "lists")
            .toAbsolutePath()
            .normalize();

    @TempDir
    Path temporary;

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "failOn", value = "never")
    void onTheExamplesOfRules(CheckMojo check) throws Exception {
        Path folder = temporary.toRealPath();
        int written = 0;
        for (RuleDescriptor rule : KemptRules.all().descriptors()) {
            for (RuleExample example : document(rule).examples()) {
                if (written < FILES && !example.isClean() && example.config().isEmpty()) {
                    Files.writeString(folder.resolve(rule.id() + ".md"), example.text());
                    written++;
                    break;
                }
            }
        }
        assertThat(written).isEqualTo(FILES);

        assertAgree(folder, check);
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "failOn", value = "never")
    void onRealLists(CheckMojo check) throws Exception {
        assumeTrue(Files.isDirectory(REAL_LISTS), "no folder `shared` beside the project: real lists are not compared");
        Path folder = temporary.toRealPath();
        try (Stream<Path> lists = Files.list(REAL_LISTS)) {
            for (Path list : lists.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .limit(FILES)
                    .toList()) {
                Files.write(folder.resolve(list.getFileName()), Files.readAllBytes(list));
            }
        }

        assertAgree(folder, check);
    }

    private static void assertAgree(Path folder, CheckMojo check) throws Exception {
        List<String> library = library(folder);

        assertThat(library).hasSizeGreaterThan(FILES);
        assertThat(commandLine(folder)).isEqualTo(library);
        assertThat(plugin(folder, check)).isEqualTo(library);
    }

    private static List<String> library(Path folder) throws Exception {
        Linter linter = Linter.of(KemptRules.all(), Configuration.defaults());
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                SourceText source = SourceText.decode(Files.readAllBytes(file));
                for (Diagnostic diagnostic :
                        linter.lint(source, FileRepository.around(file)).diagnostics()) {
                    Position position = source.position(diagnostic.range().start());
                    lines.add(line(
                            file.getFileName().toString(),
                            position.line(),
                            position.column(),
                            diagnostic.message(),
                            diagnostic.rule().id().value()));
                }
            }
        }
        return lines;
    }

    private static List<String> commandLine(Path folder) throws IOException, InterruptedException {
        Process kempt = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.kempt.cli.KemptCommand",
                        "check",
                        "--format=json")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String json = new String(kempt.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(kempt.waitFor()).isLessThan(2);
        List<String> lines = new ArrayList<>();
        for (JsonElement file : JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("files")) {
            for (JsonElement diagnostic : file.getAsJsonObject().getAsJsonArray("diagnostics")) {
                JsonObject found = diagnostic.getAsJsonObject();
                JsonObject start = found.getAsJsonObject("start");
                lines.add(line(
                        file.getAsJsonObject().get("path").getAsString(),
                        start.get("line").getAsInt(),
                        start.get("column").getAsInt(),
                        found.get("message").getAsString(),
                        found.get("rule").getAsString()));
            }
        }
        return lines;
    }

    private static List<String> plugin(Path folder, CheckMojo check) throws Exception {
        return GoalRun.in(folder).execute(check).log().stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .filter(line -> line.matches("\\S+\\.md:\\d+:\\d+ .*"))
                .toList();
    }

    private static String line(String path, int line, int column, String message, String rule) {
        return path + ":" + line + ":" + column + " " + message + " (" + rule + ")";
    }

    private static RuleDocument document(RuleDescriptor rule) throws IOException {
        try (InputStream in = KemptRules.class.getClassLoader().getResourceAsStream(RuleDocuments.path(rule))) {
            return RuleDocument.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
