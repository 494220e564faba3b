package org.kempt.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PendingFileTest {
    @TempDir
    Path folder;

    @Test
    void appearsWhenItIsComplete() throws Exception {
        Path file = folder.resolve("report");
        try (PendingFile pending = PendingFile.begin(file)) {
            pending.writer().write("é");
            assertThat(file).doesNotExist();
            pending.commit();
        }
        assertThat(file).hasContent("é");
        assertThat(names()).containsExactly("report");
    }

    @Test
    void leavesTheOldContentWhereItIsNotCompleted() throws Exception {
        Path file = Files.writeString(folder.resolve("report"), "old");
        try (PendingFile pending = PendingFile.begin(file)) {
            pending.writer().write("new");
        }
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("report");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "lets few people make symbolic links")
    void keepsASymbolicLink() throws Exception {
        Path file = Files.writeString(folder.resolve("report"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        try (PendingFile pending = PendingFile.begin(link)) {
            pending.writer().write("new");
            pending.commit();
        }
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesToADeviceAndLeavesIt() throws Exception {
        Path device = Path.of("/dev/null");
        try (PendingFile pending = PendingFile.begin(device)) {
            pending.writer().write("gone");
            pending.commit();
        }
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void refusesWhatCannotBeWritten() throws IOException {
        assertThatThrownBy(() -> PendingFile.begin(folder)).isInstanceOf(WriteException.class);
        assertThatThrownBy(() -> PendingFile.begin(folder.resolve("no/report")))
                .isInstanceOf(WriteException.class)
                .hasMessage("its folder does not exist; create it first");
        Path file = Files.writeString(folder.resolve("report"), "old");
        assertThat(file.toFile().setReadOnly()).isTrue();
        assertThatThrownBy(() -> PendingFile.begin(file))
                .isInstanceOf(WriteException.class)
                .hasMessageContaining("read-only");
        assertThat(names()).containsExactly("report");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
