package org.kempt.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("list.md"), "old");
    }

    @Test
    void replacesTheContent() throws Exception {
        AtomicFile.replace(file, "new".getBytes());
        assertThat(file).hasContent("new");
        assertOnlyTheFileIsThere();
    }

    @Test
    void keepsTheOldContentWhereTheDiskIsFull() throws IOException {
        assertThatThrownBy(() -> AtomicFile.replace(file, channel -> {
                    channel.write(ByteBuffer.wrap("ne".getBytes()));
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(WriteException.class)
                .hasMessage(
                        "cannot be written: No space left on device; nothing was changed, fix again after repairing that");
        assertThat(file).hasContent("old");
        assertOnlyTheFileIsThere();
    }

    @Test
    void leavesNothingBehindWhereItCrashes() throws IOException {
        assertThatThrownBy(() -> AtomicFile.replace(file, channel -> {
                    throw new IllegalStateException("crash");
                }))
                .hasMessage("crash");
        assertThat(file).hasContent("old");
        assertOnlyTheFileIsThere();
    }

    @Test
    void doesNotReplaceAFileThatIsGone() {
        assertThatThrownBy(() -> AtomicFile.replace(folder.resolve("gone.md"), "new".getBytes()))
                .isInstanceOf(WriteException.class);
        assertThat(folder.resolve("gone.md")).doesNotExist();
    }

    private void assertOnlyTheFileIsThere() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
