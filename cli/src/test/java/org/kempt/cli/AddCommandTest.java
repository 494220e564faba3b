package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kempt.rules.KemptRules;

class AddCommandTest {
    private static final String LIST = """
            # Awesome Kettles

            ## Electric

            * [Alpha](https://alpha.example) — First kettle.
            * [Beta](https://beta.example) — Second kettle.
            * [Delta](https://delta.example) — Fourth kettle.
              * [Delta Mini](https://mini.example) — A small one.
            * [Epsilon](https://epsilon.example) — Fifth kettle.
            * [Eta](https://eta.example) — Seventh kettle.
            * [Iota](https://iota.example) — Ninth kettle.
            * [Kappa](https://kappa.example) — Tenth kettle.
            * [Lambda](https://lambda.example) — Eleventh kettle.
            * [Mu](https://mu.example) — Twelfth kettle.
            * [Nu](https://nu.example) — Thirteenth kettle.
            * [Omicron](https://omicron.example) — Fifteenth kettle.

            ## Old

            1. [Copper](https://copper.example)
            2. [Iron](https://iron.example)

            ### Electric

            None yet.

            ## Parts

            | Part | Of |
            | --- | --- |
            | [Lid](https://lid.example) | Alpha |
            | [Spout](https://spout.example) | Beta |
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeList() throws IOException {
        Files.writeString(folder.resolve("README.md"), LIST);
    }

    @Test
    void putsAnEntryInItsPlaceInTheListsStyle() throws IOException {
        CommandRun run = add("Awesome Kettles/Electric", "Gamma", "https://gamma.example", "third kettle");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).isEqualTo("README.md:11: added * [Gamma](https://gamma.example) — Third kettle.\n");
        assertThat(list())
                .isEqualTo(
                        before("* [Iota]", "")
                                .replace(
                                        "* [Eta](https://eta.example) — Seventh kettle.\n",
                                        "* [Eta](https://eta.example) — Seventh kettle.\n* [Gamma](https://gamma.example) — Third kettle.\n"));
    }

    @Test
    void givesItTheNextNumber() throws IOException {
        add("Old", "Silver", "https://silver.example", null);

        assertThat(list()).isEqualTo(before("\n### Electric", "3. [Silver](https://silver.example)\n"));
    }

    @Test
    void beginsAListInASectionWithoutOne() throws IOException {
        add("Old/Electric", "Omega", "https://omega.example", "Last kettle.");

        assertThat(list()).isEqualTo(before("\n## Parts", "\n* [Omega](https://omega.example) — Last kettle.\n"));
    }

    @Test
    void escapesWhatMarkdownWouldTakeForSyntax() throws IOException {
        add("Old", "Brass [new] *shiny*", "https://brass.example/a)b", null);

        assertThat(list()).contains("[Brass \\[new\\] \\*shiny\\*](<https://brass.example/a)b>)");
    }

    @Test
    void addsNothingToTheTableOfContents() throws IOException {
        String list = """
                # Awesome Kettles

                ## Contents

                - [Electric](#electric)
                - [Stove](#stove)
                - [Travel](#travel)

                ## Electric

                - [Alpha](https://alpha.example) - First kettle.

                ## Stove

                - [Mu](https://mu.example) - Twelfth kettle.

                ## Travel

                - [Nu](https://nu.example) - Thirteenth kettle.
                """;
        Files.writeString(folder.resolve("README.md"), list);

        CommandRun run = add("Contents", "Gamma", "https://gamma.example", "third kettle");

        assertThat(run.err()).contains("the section `Contents` holds the table of contents");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(list()).isEqualTo(list);
    }

    @Test
    void needsNoSectionWhereThereIsOneListOnly() throws IOException {
        Files.writeString(folder.resolve("README.md"), LIST.substring(0, LIST.indexOf("## Old")));

        assertThat(add(null, "Zeta", "https://zeta.example", "Sixth kettle.").out())
                .startsWith("README.md:17: added ");
    }

    @Test
    void keepsWindowsLineEndings() throws IOException {
        Files.writeString(folder.resolve("README.md"), LIST.replace("\n", "\r\n"));
        add("Old", "Silver", "https://silver.example", null);

        assertThat(list())
                .isEqualTo(before("\n### Electric", "3. [Silver](https://silver.example)\n")
                        .replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Old      | Copper | https://other.example          | `Copper` is there already, on line 20 (https://copper.example)
                    Old      | New    | http://www.copper.example/     | `Copper` is there already, on line 20 (https://copper.example)
                    Old      | copper | https://other.example          | `Copper` is there already, on line 20
                    Olde     | New    | https://new.example            | no section is named `Olde`, did you mean `Old`?
                    Nowhere  | New    | https://new.example            | no section is named `Nowhere`; `kempt entries` shows all
                    Electric | New    | https://new.example            | several sections are named `Electric`: `Awesome Kettles/Electric` (line 3), `Awesome Kettles/Old/Electric` (line 23); name one with those above it
                    Parts    | New    | https://new.example            | the section `Parts` holds a table, whose columns only people can fill; add the row after line 32
                    Old      | New    | "https://new.example/a b"      | an address holds no spaces
                    Old      | New    | JavaScript:alert(1)            | an address that begins with `javascript:` leads to no page
                    Old      | " "    | https://new.example            | the name is empty
                    """)
    void saysWhyAnEntryCannotBeAdded(String section, String name, String url, String message) throws IOException {
        CommandRun run = add(section, name, url, null);

        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).contains(message);
        assertThat(list()).isEqualTo(LIST);
    }

    @Test
    void asksWhichSectionWhereThereAreSeveral() throws IOException {
        assertThat(add(null, "New", "https://new.example", null).err())
                .contains("which section is it for? Name it with --section");
        assertThat(list()).isEqualTo(LIST);
    }

    @Test
    void takesNoSeveralLines() throws IOException {
        assertThat(add("Old", "New", "https://new.example", "One.\nTwo.").err())
                .contains("the description holds a line break");
        assertThat(list()).isEqualTo(LIST);
    }

    @Test
    void saysWhatIsMissing() {
        CommandRun run = CommandRun.in(folder).rules(KemptRules.all()).kempt("add", "--name", "New");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).contains("--url is missing; `kempt add --help` shows how it goes");
    }

    private CommandRun add(String section, String name, String url, String description) {
        List<String> arguments = new ArrayList<>(List.of("add", "--name", name, "--url", url));
        if (section != null) {
            arguments.addAll(List.of("--section", section));
        }
        if (description != null) {
            arguments.addAll(List.of("--description", description));
        }
        return CommandRun.in(folder).rules(KemptRules.all()).kempt(arguments.toArray(String[]::new));
    }

    private String list() throws IOException {
        return Files.readString(folder.resolve("README.md"));
    }

    private static String before(String text, String lines) {
        return LIST.replace(text, lines + text);
    }
}
