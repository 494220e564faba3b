package org.kempt.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class CheckMojoTest {
    private static final String SPACE =
            "WARNING README.md:8:48 A space at the end of the line: remove it (trailing-space)";
    private static final String TWICE =
            "WARNING README.md:9:3 `Beta` is listed already (line 8, section `Electric`) (duplicate-entry)";

    @TempDir
    Path folder;

    private GoalRun run;

    @BeforeEach
    void prepare() {
        run = GoalRun.in(folder);
    }

    @Test
    @InjectMojo(goal = "check")
    void passesACleanList(CheckMojo check) throws Exception {
        run.file("README.md", GoalRun.CLEAN).execute(check);

        assertThat(run.log()).containsExactly("INFO 1 file, 2 entries in 1 list: nothing is wrong");
    }

    @Test
    @InjectMojo(goal = "check")
    void failsAndSaysInALineEachWhatIsWrongAndThenWhatCanBeFixed(CheckMojo check) {
        run.file("README.md", GoalRun.FLAWED);

        assertThatThrownBy(() -> run.execute(check))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 file, 3 entries in 1 list: 2 diagnostics (2 warnings)");
        assertThat(run.log())
                .containsExactly(SPACE, TWICE, "INFO 1 of 2 can be fixed: mvn org.kempt:kempt-maven-plugin:1.0:fix");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    void doesNothingWhereItIsSkipped(CheckMojo check) throws Exception {
        run.file("README.md", GoalRun.FLAWED).execute(check);

        assertThat(run.log()).containsExactly("INFO skipped, as kempt.skip says");
    }

    @Test
    @InjectMojo(goal = "check")
    void leavesModulesAlone(CheckMojo check) throws Exception {
        run.file("README.md", GoalRun.FLAWED).module().execute(check);

        assertThat(run.log()).isEmpty();
        assertThat(run.details()).hasSize(1);
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "rootOnly", value = "false")
    void looksAtModulesWhereAskedTo(CheckMojo check) {
        run.file("README.md", GoalRun.FLAWED).module();

        assertThatThrownBy(() -> run.execute(check)).isInstanceOf(MojoFailureException.class);
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "files", value = "one.md, lists")
    void looksAtTheFilesAndFoldersThatAreNamed(CheckMojo check) {
        run.file("README.md", GoalRun.FLAWED).file("one.md", GoalRun.CLEAN).file("lists/two.md", GoalRun.FLAWED);

        assertThatThrownBy(() -> run.execute(check)).hasMessageContaining("2 files");
        assertThat(run.log()).contains(TWICE.replace("README.md", "lists/two.md"));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "includes", value = "lists/*.txt")
    void looksAtWhatIsIncludedInPlaceOfMarkdown(CheckMojo check) {
        run.file("README.md", GoalRun.FLAWED).file("lists/kettles.txt", GoalRun.FLAWED);

        assertThatThrownBy(() -> run.execute(check)).hasMessageContaining("1 file,");
        assertThat(run.log()).contains(TWICE.replace("README.md", "lists/kettles.txt"));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "excludes", value = "README.md,drafts/")
    void leavesOutWhatIsExcludedBesideWhatTheConfigurationExcludes(CheckMojo check) throws Exception {
        run.file("README.md", GoalRun.FLAWED)
                .file("drafts/deep/new.md", GoalRun.FLAWED)
                .file("old.md", GoalRun.FLAWED)
                .file("kettles.md", GoalRun.CLEAN)
                .file(".kempt.yaml", "files: {exclude: [old.md]}\n")
                .execute(check);

        assertThat(run.log()).containsExactly("INFO 1 file, 2 entries in 1 list: nothing is wrong");
    }

    @Test
    @InjectMojo(goal = "check")
    void takesTheConfigurationThatIsNamedForEveryList(CheckMojo check) throws Exception {
        run.file("README.md", GoalRun.FLAWED)
                .file(".kempt.yaml", "rules: {trailing-space: error}\n")
                .file("strict.yaml", "rules: {trailing-space: off, duplicate-entry: off}\n")
                .with(check, "configFile", "strict.yaml")
                .execute(check);

        assertThat(run.log()).containsExactly("INFO 1 file, 3 entries in 1 list: nothing is wrong");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "preset", value = "relaxed, alphabetical")
    void putsPresetsBelowTheConfiguration(CheckMojo check) {
        run.file("README.md", GoalRun.CLEAN.replace("Alpha", "Omega"))
                .file("other/README.md", GoalRun.CLEAN.replace("Alpha", "Omega"))
                .file("other/.kempt.yaml", "rules: {unsorted-entries: off}\n");

        assertThatThrownBy(() -> run.execute(check)).isInstanceOf(MojoFailureException.class);
        assertThat(run.log())
                .filteredOn(line -> line.contains("(unsorted-entries)"))
                .hasSize(1);
        assertThat(run.log()).first().asString().startsWith("ERROR README.md:");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "preset", value = "awsome")
    void saysWhichPresetsThereAre(CheckMojo check) {
        assertThatThrownBy(() -> run.execute(check))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("preset takes awesome, ")
                .hasMessageEndingWith("not `awsome`, did you mean `awesome`?");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "failOn", value = "error")
    void passesWhatIsNotSevereEnough(CheckMojo check) throws Exception {
        run.file("README.md", GoalRun.FLAWED).execute(check);

        assertThat(run.log()).contains(SPACE, "INFO 1 file, 3 entries in 1 list: 2 diagnostics (2 warnings)");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "failOn", value = "warn")
    void saysWhichSeveritiesThereAre(CheckMojo check) {
        run.file("README.md", GoalRun.CLEAN);

        assertThatThrownBy(() -> run.execute(check))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("failOn takes error, warning, info, never, not `warn`");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "maxAllowed", value = "2")
    void putsUpWithAsManyAsAllowed(CheckMojo check) throws Exception {
        run.file("README.md", GoalRun.FLAWED).execute(check);

        assertThat(run.log()).contains(SPACE, TWICE);
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "maxAllowed", value = "1")
    void saysHowManyAreMoreThanAllowed(CheckMojo check) {
        run.file("README.md", GoalRun.FLAWED);

        assertThatThrownBy(() -> run.execute(check))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageEndingWith("; 2 count for failOn warning, and maxAllowed is 1");
    }

    @Test
    @InjectMojo(goal = "check")
    void holdsBackWhatTheBaselineHolds(CheckMojo check) {
        run.file("README.md", GoalRun.FLAWED).file(".kempt.yaml", "").file(".kempt-baseline.json", """
                {"version": 1, "files": {"README.md": [{"rule": "trailing-space", "subject": "Beta beta.example"}]}}
                """);

        assertThatThrownBy(() -> run.execute(check))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 file, 3 entries in 1 list: 1 diagnostic (1 warning), 1 held by the baseline");
        assertThat(run.log()).containsExactly(TWICE);
    }

    @Test
    @InjectMojo(goal = "check")
    void saysWhereABaselineIsWrong(CheckMojo check) {
        run.file("README.md", GoalRun.CLEAN).file(".kempt.yaml", "").file(".kempt-baseline.json", "{\"version\": 3}");

        assertThatThrownBy(() -> run.execute(check))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(".kempt-baseline.json:1:13: this baseline has version 3");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "encoding", value = "ISO-8859-1")
    void knowsNoEncodingButUtf8(CheckMojo check) {
        assertThatThrownBy(() -> run.execute(check))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("encoding is ISO-8859-1, but Kempt reads and writes UTF-8 alone");
    }

    @Test
    @InjectMojo(goal = "check")
    void saysWhereAConfigurationIsWrong(CheckMojo check) {
        run.file("README.md", GoalRun.CLEAN).file(".kempt.yaml", "rules: {trailing-spcae: off}\n");

        assertThatThrownBy(() -> run.execute(check))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(
                        ".kempt.yaml:1:9: unknown rule `trailing-spcae`, did you mean `trailing-space`?");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "files", value = "nowhere.md")
    void saysWhichListIsMissing(CheckMojo check) {
        assertThatThrownBy(() -> run.execute(check))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("nowhere.md: no such file or folder; check the path");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "excludes", value = "{a,b}.md")
    void saysWhichPatternIsWrong(CheckMojo check) {
        run.file("README.md", GoalRun.CLEAN);

        assertThatThrownBy(() -> run.execute(check))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("excludes: `{a`: ");
    }

    @Test
    @InjectMojo(goal = "check")
    void writesReportsBesidesTheLog(CheckMojo check) throws Exception {
        run.file("README.md", GoalRun.FLAWED)
                .with(check, "reports", reports("sarif=out/kempt.sarif", "html=out/kempt.html"));

        assertThatThrownBy(() -> run.execute(check)).isInstanceOf(MojoFailureException.class);
        assertThat(run.log()).contains(SPACE);
        assertThat(run.text("out/kempt.sarif")).contains("\"ruleId\":\"trailing-space\"");
        assertThat(run.text("out/kempt.html")).contains("trailing-space");
    }

    @Test
    @InjectMojo(goal = "check")
    void saysWhichReportsThereAre(CheckMojo check) throws Exception {
        run.file("README.md", GoalRun.CLEAN).with(check, "reports", reports("serif=kempt.sarif"));

        assertThatThrownBy(() -> run.execute(check))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("reports: format takes text, concise, ")
                .hasMessageEndingWith("not `serif`, did you mean `sarif`?");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "changedSince", value = "main")
    void saysWhereItCannotKnowWhatWasChanged(CheckMojo check) {
        run.file("README.md", GoalRun.CLEAN);

        assertThatThrownBy(() -> run.execute(check))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("README.md: is in no Git repository, which alone knows what was changed");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "changedSince", value = "HEAD")
    void judgesOnlyWhatWasChanged(CheckMojo check) throws Exception {
        run.file("README.md", GoalRun.FLAWED);
        git("init", "--quiet");
        git("add", ".");
        git("commit", "--quiet", "--message=Begin");
        run.file("README.md", GoalRun.FLAWED + "- [Gamma](https://gamma.example) - Third  kettle.\n");

        assertThatThrownBy(() -> run.execute(check)).hasMessageContaining("1 diagnostic (1 warning)");
        assertThat(run.log())
                .first()
                .asString()
                .startsWith("WARNING README.md:10:")
                .endsWith("(repeated-space)");
    }

    private void git(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Test", "-c", "user.email=test@test.example"));
        command.addAll(List.of(arguments));
        Process git;
        try {
            git = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .inheritIO()
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "no git on this machine: what was changed is not tested");
            return;
        }
        assertThat(git.waitFor()).isZero();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "changedSince", value = "--output=x")
    void takesNoRefThatLooksLikeAnOption(CheckMojo check) {
        assertThatThrownBy(() -> run.execute(check))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("changedSince takes a branch, tag or commit, not `--output=x`");
    }

    private static List<ReportFile> reports(String... texts) {
        return Stream.of(texts)
                .map(text -> {
                    ReportFile report = new ReportFile();
                    report.set(text);
                    return report;
                })
                .toList();
    }
}
