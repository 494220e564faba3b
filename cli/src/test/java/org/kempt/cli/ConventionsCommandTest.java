package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConventionsCommandTest {
    private static final String ENTRY = "- [Name](https://alpha.example) - Reads files.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeList() throws IOException {
        Files.writeString(
                folder.resolve("list.md"),
                "# List\n\n" + ENTRY.repeat(60) + "- [Name](https://alpha.example): Reads files\n".repeat(12));
    }

    @Test
    void showsATable() {
        CommandRun run = CommandRun.in(folder).kempt("conventions", "list.md");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().limit(6))
                .containsExactly(
                        "list.md: 72 entries in 1 list",
                        "CONVENTION                    VALUE                     SHARE  COUNT             OTHERWISE IN"
                                + " LINES",
                        "separator                     ` - `                     83 %   60 of 72 entries  63, 64, 65, 66,"
                                + " 67, 68, 69, 70, 71, 72 and 2 more",
                        "end of descriptions           none (most often period)  83 %   60 of 72 entries  63, 64, 65, 66,"
                                + " 67, 68, 69, 70, 71, 72 and 2 more",
                        "first letter of descriptions  capital                   100 %  72 of 72 entries",
                        "lines of an entry             one                       100 %  72 of 72 entries");
    }

    @Test
    void givesTheFiguresAsData() {
        String out = CommandRun.in(folder)
                .kempt("conventions", "--format", "json", "list.md")
                .out();
        JsonObject first = JsonParser.parseString(out)
                .getAsJsonObject()
                .getAsJsonArray("files")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("conventions")
                .get(0)
                .getAsJsonObject();

        assertThat(first)
                .hasToString("{\"convention\":\"separator\",\"value\":\"` - `\",\"clear\":true,\"count\":60,"
                        + "\"total\":72,\"percent\":83,\"neededTotal\":10,\"neededPercent\":80,"
                        + "\"exceptions\":[63,64,65,66,67,68,69,70,71,72,73,74]}");
    }
}
