package org.kempt.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HookIndexTest {
    @TempDir
    Path temporary;

    private Path root;

    @BeforeEach
    void begin() throws IOException {
        root = Files.createDirectory(temporary.toRealPath().resolve("größe"));
        assumeTrue(GitCommand.run(root, "init", "--quiet").isPresent(), "no git on this machine");
        Files.createFile(root.resolve(".git/index.lock"));
    }

    @Test
    void isTheOneInTheGitFolderOfTheWorkTree() {
        Path index = root.resolve(".git/index.lock");
        assertThat(HookIndex.of(root, ".git/index.lock")).contains(index);
        assertThat(HookIndex.of(root, index.toString())).contains(index);
    }

    @Test
    void isNoneOfAnotherRepository() throws IOException {
        Path elsewhere = Files.createFile(temporary.toRealPath().resolve("index"));
        assertThat(HookIndex.of(root, elsewhere.toString())).isEmpty();
        assertThat(HookIndex.of(root, "../index")).isEmpty();
    }

    @Test
    void isNoneWhereNothingIsSaidOrThere() {
        assertThat(HookIndex.of(root, null)).isEmpty();
        assertThat(HookIndex.of(root, "")).isEmpty();
        assertThat(HookIndex.of(root, ".git/gone")).isEmpty();
        assertThat(HookIndex.of(root, "\0")).isEmpty();
    }
}
