package org.kempt.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kempt.report.CombinedReporter;
import org.kempt.report.ReportSettings;
import org.kempt.report.Reporter;
import org.kempt.workspace.InputFile;
import org.kempt.workspace.PendingFile;
import org.kempt.workspace.WriteException;

/** The files of {@code --report}: begun before the lists are read, put in their places when all is reported. */
final class ReportFiles implements Closeable {
    private record Open(ReportTarget target, PendingFile file) {}

    private final List<Open> files = new ArrayList<>();
    private final List<Reporter> reporters = new ArrayList<>();

    private ReportFiles() {}

    /**
     * Begins all files.
     *
     * @param inputs the lists that are read, none of which a report may replace
     * @return empty where one cannot be written, which was said then
     */
    static Optional<ReportFiles> begin(
            List<ReportTarget> targets, List<InputFile> inputs, ReportSettings settings, Console console)
            throws IOException {
        ReportFiles files = new ReportFiles();
        boolean begun = false;
        try {
            begun = files.beginAll(targets, inputs, settings.forFile(), console);
            return begun ? Optional.of(files) : Optional.empty();
        } finally {
            if (!begun) {
                files.close();
            }
        }
    }

    private boolean beginAll(
            List<ReportTarget> targets, List<InputFile> inputs, ReportSettings settings, Console console)
            throws IOException {
        Set<Path> lists = targets.isEmpty() ? Set.of() : places(inputs);
        for (ReportTarget target : targets) {
            if (lists.contains(place(target.file()))) {
                console.problem("--report " + target.written()
                        + ": is one of the lists that are read; name another file, or exclude that one");
                return false;
            }
            try {
                PendingFile file = PendingFile.begin(target.file());
                files.add(new Open(target, file));
                reporters.add(target.format().reporter(file.writer(), settings));
            } catch (WriteException e) {
                console.problem("--report " + target.written() + ": " + e.getMessage(), e);
                return false;
            }
        }
        return true;
    }

    private static Set<Path> places(List<InputFile> inputs) throws IOException {
        Set<Path> places = new HashSet<>();
        for (InputFile input : inputs) {
            if (input.file().isPresent()) {
                places.add(place(input.file().get()));
            }
        }
        return places;
    }

    private static Path place(Path file) throws IOException {
        return Files.isRegularFile(file)
                ? file.toRealPath()
                : file.toAbsolutePath().normalize();
    }

    /** Returns what reports to {@code console} and to all files. */
    Reporter with(Reporter console) {
        List<Reporter> all = new ArrayList<>(reporters);
        all.add(0, console);
        return new CombinedReporter(all);
    }

    /** Puts the files in their places; what goes wrong is said. */
    void commit(Console console) throws IOException {
        for (Open open : files) {
            try {
                open.file().commit();
            } catch (WriteException e) {
                console.problem("--report " + open.target().written() + ": " + e.getMessage(), e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Open open : files) {
            open.file().close();
        }
    }
}
