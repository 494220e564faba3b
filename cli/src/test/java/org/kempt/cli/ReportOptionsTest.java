package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kempt.report.ReportFormat;
import org.kempt.rules.KemptRules;

class ReportOptionsTest {
    private static final String FLAWED = "# List\n\n- [Alpha](https://alpha.example) - A RUDE tool.\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void writesEachFormatToTheConsoleAndTheSameToAFile(ReportFormat format) throws IOException {
        write("list.md", FLAWED);
        CommandRun run = CommandRun.in(folder)
                .kempt("check", "--format", format.word(), "--report", format.word() + "=out", "list.md");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("rude").isEqualTo(read("out"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(files()).containsExactly("list.md", "out");
    }

    @Test
    void writesSeveralAtOnceBesideTheText() throws IOException {
        write("list.md", FLAWED);
        CommandRun run = CommandRun.in(folder)
                .kempt("check", "--report", "concise=a,b.txt", "--report=sarif=kempt=1.sarif", "list.md");
        assertThat(run.out()).startsWith("list.md:3:38: warning: a rude word [rude-word]\n  3 | - [Alpha]");
        assertThat(read("a,b.txt")).isEqualTo("list.md:3:38: warning: a rude word [rude-word]\n");
        assertThat(JsonParser.parseString(read("kempt=1.sarif")).isJsonObject()).isTrue();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void conciseHasNothingButFindings() throws IOException {
        write("list.md", "# List\n");
        CommandRun run = CommandRun.in(folder).kempt("check", "--format", "concise", "list.md");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void colorsNoFile() throws IOException {
        write("list.md", FLAWED);
        CommandRun run = CommandRun.in(folder)
                .kempt("check", "--color", "always", "--report", "text=out", "--report", "concise=out2", "list.md");
        assertThat(run.out()).contains("\u001B[");
        assertThat(read("out") + read("out2")).doesNotContain("\u001B");
    }

    @Test
    void reportsAFixAndWhatAPatchWouldRepair() throws IOException {
        write("list.md", "# List\n\n\n\nRUDE\n");
        CommandRun diff = CommandRun.in(folder).kempt("fix", "--diff", "--report", "concise=now.txt", "list.md");
        assertThat(diff.out()).startsWith("--- a/list.md\n");
        assertThat(read("now.txt")).contains("[blank-lines]", "[rude-word]");
        CommandRun fix = CommandRun.in(folder)
                .kempt("fix", "--report", "concise=left.txt", "--report", "markdown=summary", "list.md");
        assertThat(fix.exitCode()).isEqualTo(1);
        assertThat(read("left.txt")).isEqualTo("list.md:3:1: warning: a rude word [rude-word]\n");
        assertThat(read("summary")).contains("Kempt repaired 2 things;", "**Line 3**: a rude word");
    }

    @Test
    void hasTheDocumentOfEachRuleInSarif() throws IOException {
        write("list.md", "# List\n\n- [Alpha](https://alpha.example/?utm_source=x) - Reads.\n");
        CommandRun run = CommandRun.in(folder)
                .rules(KemptRules.all())
                .kempt("check", "--rule", "tracking-parameter", "--format", "sarif", "list.md");
        assertThat(run.out()).contains("\"markdown\":\"# tracking-parameter\\n\\n");
    }

    @Test
    void namesStandardInput() {
        CommandRun run = CommandRun.in(folder).input(FLAWED).kempt("check", "--format", "gitlab", "-");
        assertThat(run.out()).contains("\"path\":\"<stdin>\"");
    }

    @Test
    void replacesAnOldReportAndKeepsItsPermissions() throws IOException {
        write("list.md", FLAWED);
        write("out", "old ".repeat(1000));
        CommandRun.in(folder).kempt("check", "--report", "concise=out", "list.md");
        assertThat(read("out")).isEqualTo("list.md:3:38: warning: a rude word [rude-word]\n");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no permissions of POSIX")
    void letsOthersReadANewReport() throws IOException {
        write("list.md", FLAWED);
        write("usual", "");
        Set<PosixFilePermission> usual = Files.getPosixFilePermissions(folder.resolve("usual"));
        CommandRun.in(folder).kempt("check", "--report", "concise=new", "list.md");
        assertThat(Files.getPosixFilePermissions(folder.resolve("new"))).isEqualTo(usual);
        Files.setPosixFilePermissions(folder.resolve("new"), PosixFilePermissions.fromString("rw-------"));
        CommandRun.in(folder).kempt("check", "--report", "concise=new", "list.md");
        assertThat(Files.getPosixFilePermissions(folder.resolve("new")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void refusesWhatItCannotWriteBeforeAnythingIsFixed() throws IOException {
        write("list.md", "# List\n\n\n\nText\n");
        Files.createDirectory(folder.resolve("sub"));
        assertThat(error("fix", "--report", "json=no/such/out.json", "list.md"))
                .isEqualTo("kempt: --report json=no/such/out.json: its folder does not exist; create it first\n");
        assertThat(error("fix", "--report", "sarif=ok.sarif", "--report", "json=sub", "list.md"))
                .isEqualTo("kempt: --report json=sub: is a folder; name a file\n");
        assertThat(error("fix", "--report", "json=sub/../list.md", "list.md"))
                .isEqualTo("kempt: --report json=sub/../list.md: is one of the lists that are read;"
                        + " name another file, or exclude that one\n");
        assertThat(read("list.md")).isEqualTo("# List\n\n\n\nText\n");
        assertThat(files()).containsExactly("list.md", "sub");
    }

    @Test
    void refusesMistakesInTheOptions() {
        assertThat(error("check", "--report", "sarif", "list.md"))
                .isEqualTo("kempt: --report takes FORMAT=FILE, for example sarif=kempt.sarif, not `sarif`\n");
        assertThat(error("check", "--report", "json=", "list.md")).contains("not `json=`");
        assertThat(error("check", "--report", "sarf=x", "list.md"))
                .isEqualTo("kempt: --report takes the formats text, concise, json, sarif, github, gitlab, rdjson,"
                        + " checkstyle, junit, markdown, html, not `sarf`, did you mean `sarif`?\n");
        assertThat(error("check", "--report", "json=a", "--report", "sarif=./a", "list.md"))
                .isEqualTo("kempt: --report json=a and --report sarif=./a write the same file;"
                        + " give each a file of its own\n");
        assertThat(error("check", "--format", "xml", "list.md")).contains("not `xml`");
        assertThat(error("entries", "--format", "sarif", "list.md")).contains("takes text, json, not `sarif`");
    }

    @Test
    void leavesNothingBehindWhenARunBreaksOff() throws IOException {
        write("list.md", FLAWED);
        CommandRun run = CommandRun.in(folder).kempt("check", "--report", "json=out.json", "missing.md");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(files()).allMatch(name -> !name.endsWith(".tmp"));
    }

    private String error(String... arguments) {
        CommandRun run = CommandRun.in(folder).kempt(arguments);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
