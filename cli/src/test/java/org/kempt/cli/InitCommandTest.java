package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kempt.rules.KemptRules;

class InitCommandTest {
    private static final String LIST =
            "# List\n\n## Tools\n\n" + "abcdefghijkl".replaceAll("(.)", "- [$1](https://$1.example) - Reads files.\n");

    @TempDir
    Path folder;

    @Test
    void statesWhatTheListDoes() throws IOException {
        write("Readme.md", LIST);

        CommandRun run = run("init");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(read(".kempt.yaml")).isEqualTo("""
                # Kempt's configuration for Readme.md, as drafted by `kempt init`.
                # What is not set here follows the list's own habits; `kempt rules` lists all rules.
                rules:
                  # separator: ` - ` (12 of 12 entries)
                  entry-separator: {style: hyphen}
                  # end of descriptions: period (12 of 12 entries)
                  missing-period: {style: require}
                  # first letter of descriptions: capital (12 of 12 entries)
                  description-case: {style: upper}
                # Usual, too; left to `auto`, or without an option:
                # - lines of an entry: one (12 of 12 entries)
                # - spaces after the marker: 1 (12 of 12 entries)
                # - line endings: LF (16 of 16 lines)
                """);
        assertThat(run.out()).isEqualTo("wrote .kempt.yaml\n" + read(".kempt.yaml"));
        assertThat(run("check").exitCode()).isZero();
    }

    @Test
    void readsWhatIsWrittenForContributors() throws IOException {
        write("README.md", (LIST.substring(8) + "\n").repeat(3));
        write(".github/CONTRIBUTING.md", "# Rules\n\nIt need not be sorted.\nKeep entries in alphabetical order.\n");

        run("init");

        assertThat(read(".kempt.yaml"))
                .contains("  # order of entries: by name (3 of 3 lists); asked for in .github/CONTRIBUTING.md, line 4\n"
                        + "  unsorted-entries: {order: always}\n");
    }

    @Test
    void readsTheSectionForContributors() throws IOException {
        write(
                "README.md",
                "# List\n\n- [B](https://b.example)\n\n## Contributing\n\nAdd links at the bottom of a category.\n");

        run("init");

        assertThat(read(".kempt.yaml"))
                .contains("  # order of entries; new ones come last, says README.md, line 7\n"
                        + "  unsorted-entries: {order: never}\n");
    }

    @Test
    void takesNoOrderFromContradictions() throws IOException {
        write(
                "README.md",
                LIST + "\n## Contributing\n\nAdd links at the bottom of a list.\nSort them alphabetically.\n");

        run("init");

        assertThat(read(".kempt.yaml")).doesNotContain("unsorted-entries");
    }

    @Test
    void leavesToTheListWhatOnlyMostOfItDoes() throws IOException {
        write("README.md", LIST + "- [m](https://m.example): Reads files.\n".repeat(2));

        run("init");

        assertThat(read(".kempt.yaml"))
                .doesNotContain("entry-separator")
                .contains("# - separator: ` - ` (12 of 14 entries)\n");
    }

    @Test
    void setsNothingOnWhichListsDisagree() throws IOException {
        write("a.md", LIST);
        write("b.md", LIST.replace(" - ", ": "));

        run("init", "a.md", "b.md");

        assertThat(read(".kempt.yaml"))
                .contains("for a.md, b.md")
                .doesNotContain("entry-separator")
                .contains("(24 of 24 entries)\n  missing-period: {style: require}");
    }

    @Test
    void translatesOtherConfigurations() throws IOException {
        write("README.md", "# List\n\n<!--lint ignore double-link-->\n- [B](https://b.example)\n");
        write(".markdownlint.jsonc", """
                {
                    // Lines are long. "quoted"
                    "default": true, "MD013": false, /* here
                    too */ "no-duplicate-heading": false,
                \t"ol-prefix": {"style": "one"}, "MD025": true, "x": "http://a",
                }
                """);
        write(".remarkrc.yaml", "plugins:\n- remark-lint\n- [remark-lint-double-link, false]\n- remark-lint-maximum\n");
        write(".remarkrc.js", "");

        CommandRun run = run("init");

        assertThat(run.err())
                .isEqualTo("kempt: .remarkrc.js: a program, which is not read; say in .kempt.yaml what it sets\n");
        assertThat(read(".kempt.yaml").lines().skip(2).limit(10))
                .containsExactly(
                        "# without counterpart in .markdownlint.jsonc: MD013, x",
                        "# without counterpart in .remarkrc.yaml: remark-lint-maximum",
                        "# README.md has 1 comment for awesome-lint; they hold for Kempt, too",
                        "rules:",
                        "  # no-duplicate-heading in .markdownlint.jsonc",
                        "  duplicate-heading: off",
                        "  # ol-prefix in .markdownlint.jsonc",
                        "  wrong-number: {style: all-one}",
                        "  # remark-lint-double-link in .remarkrc.yaml",
                        "  duplicate-entry: off");
        assertThat(run("check").exitCode()).isZero();
    }

    @Test
    void translatesAConfigurationAlone() throws IOException {
        write("conf/lint.yaml", "config:\n  MD024: false\n  MD033: false\nignores: [a]\n");

        assertThat(run("init", "--from-markdownlint", "conf/lint.yaml").exitCode())
                .isZero();

        assertThat(read(".kempt.yaml"))
                .contains("# without counterpart in conf/lint.yaml: MD033\n")
                .endsWith("rules:\n  # MD024 in conf/lint.yaml\n  duplicate-heading: off\n");
    }

    @Test
    void translatesOptions() throws IOException {
        write(
                "lint.json",
                "{'MD004': {'style': 'asterisk'}, 'MD007': {'indent': 4, 'start_indented': true}, 'MD012': {'maximum': 1},"
                                .replace('\'', '"')
                        + "\"MD026\": {\"punctuation\": \".,'\"}, \"MD044\": {\"names\": [\"FileZap\"]},"
                        + "\"MD035\": {\"style\": \"consistent\"}}");

        run("init", "--from-markdownlint", "lint.json");

        assertThat(read(".kempt.yaml")).endsWith("""
                # without counterpart in lint.json: MD007.start_indented
                rules:
                  # MD004 in lint.json
                  mixed-markers: {bullet: asterisk}
                  # MD007 in lint.json
                  nested-indent: {step: 4}
                  # MD026 in lint.json
                  heading-punctuation: {marks: '.,\'\''}
                  # MD044 in lint.json
                  misspelled-name: {add: ['FileZap']}
                """);
        write("README.md", LIST);
        assertThat(run("check").exitCode()).isNotEqualTo(2);
    }

    @Test
    void saysWhatIsNoConfiguration() throws IOException {
        write("a.yaml", "- a\n");
        write("b.json", "{\"a\": [}");

        assertThat(run("init", "--from-markdownlint", "a.yaml").err()).isEqualTo("kempt: a.yaml: no map of rules\n");
        assertThat(run("init", "--from-markdownlint", "b.json").err())
                .isEqualTo("kempt: b.json: neither YAML nor JSON\n");
        assertThat(run("init", "--from-markdownlint", "none").exitCode()).isEqualTo(2);
        assertThat(folder.resolve(".kempt.yaml")).doesNotExist();
    }

    @Test
    void replacesNothingUnlessForced() throws IOException {
        write("README.md", LIST);
        write(".kempt.yaml", "rules: {}\n");

        CommandRun refused = run("init");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).isEqualTo("kempt: .kempt.yaml is there already; --force replaces a .kempt.yaml\n");
        assertThat(read(".kempt.yaml")).isEqualTo("rules: {}\n");

        assertThat(run("init", "--force").exitCode()).isZero();
        assertThat(read(".kempt.yaml")).contains("missing-period");

        write(".kempt.yml", "");
        assertThat(run("init", "--force").err()).contains(".kempt.yml is there already; remove it first");
    }

    @Test
    void needsAList() {
        assertThat(run("init").err())
                .isEqualTo("kempt: there is no README.md in this folder; name the list: kempt init FILE\n");
        assertThat(run("init", "none.md").err()).isEqualTo("kempt: none.md: no such file or folder; check the path\n");
    }

    private CommandRun run(String... arguments) {
        return CommandRun.in(folder).rules(KemptRules.all()).kempt(arguments);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
