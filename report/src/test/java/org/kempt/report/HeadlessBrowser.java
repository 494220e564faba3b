package org.kempt.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser without a window, as far as one is installed. */
final class HeadlessBrowser {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    private final Path program;
    private final Path profile;

    private HeadlessBrowser(Path program, Path profile) {
        this.program = program;
        this.profile = profile;
    }

    /** Returns the first browser on the path; what it keeps goes to {@code profile}. */
    static Optional<HeadlessBrowser> find(Path profile) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new HeadlessBrowser(program, profile));
    }

    /** Opens a page, lets its script run, and returns what the page has become. */
    String open(String address) throws IOException, InterruptedException {
        Path out = Files.createTempFile(profile, "dom", ".html");
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"));
        command.addAll(List.of("--disable-background-networking", "--disable-component-update", "--disable-sync"));
        command.addAll(List.of("--user-data-dir=" + profile, "--virtual-time-budget=5000", "--dump-dom", address));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the browser did not end: " + command);
        }
        return Files.readString(out);
    }
}
