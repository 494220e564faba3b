package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A pipe is not a file, which only a process of its own can show. */
class PipedInputTest {

    @Test
    void fixesWhatComesThroughAPipe() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KemptCommand.class.getName(),
                        "fix",
                        "--no-config",
                        "-")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write("# List\n\n1. [A](https://a.example)\n  - x\n2. [B](https://b.example)\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(out).isEqualTo("# List\n\n1. [A](https://a.example)\n   - x\n2. [B](https://b.example)\n");
        assertThat(process.waitFor()).isZero();
    }
}
