package org.kempt.workspace;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears, or gets new content, all at once when it is complete. Until then it stands beside its place under
 * another name. A device or a pipe is written to directly.
 */
public final class PendingFile implements Closeable {
    private final Path target;
    private final @Nullable Path temporary;
    private final Writer writer;
    private boolean closed;

    private PendingFile(Path target, @Nullable Path temporary, OutputStream out) {
        this.target = target;
        this.temporary = temporary;
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * Begins a file, which need not exist yet.
     *
     * @throws WriteException if there cannot be such a file; the message says what to do
     */
    public static PendingFile begin(Path file) throws WriteException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
                return new PendingFile(file, null, Files.newOutputStream(file, StandardOpenOption.WRITE));
            }
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path folder = target.getParent();
            if (folder == null || Files.isDirectory(target)) {
                throw new WriteException("is a folder; name a file");
            }
            if (!Files.isDirectory(folder)) {
                throw new WriteException("its folder does not exist; create it first");
            }
            if (Files.exists(target) && AtomicFile.isReadOnly(target, AtomicFile.attributes(target))) {
                throw new WriteException("is read-only; make it writable or name another file");
            }
            // Not a temporary file of the JDK's, which nobody but its owner could read.
            Path temporary = folder.resolve(".kempt-" + UUID.randomUUID() + ".tmp");
            return new PendingFile(
                    target,
                    temporary,
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (AccessDeniedException e) {
            throw new WriteException("no permission to write there; allow that or name another file", e);
        } catch (IOException e) {
            throw new WriteException("cannot be written: " + Failures.reason(e), e);
        }
    }

    /** Returns what writes to the file, in UTF-8. */
    public Writer writer() {
        return writer;
    }

    /**
     * Ends the file and puts it in its place.
     *
     * @throws WriteException if that fails; what was in its place is then still there
     */
    public void commit() throws WriteException {
        try {
            writer.close();
            if (temporary != null) {
                if (Files.exists(target)) {
                    PosixFileAttributes attributes = AtomicFile.attributes(target);
                    if (attributes != null) {
                        AtomicFile.copyAttributes(attributes, temporary);
                    }
                }
                AtomicFile.move(temporary, target);
            }
            closed = true;
        } catch (IOException e) {
            throw new WriteException("cannot be written: " + Failures.reason(e), e);
        }
    }

    /** Takes the file back unless it was put in its place. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            writer.close();
        } finally {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        }
    }
}
