package org.kempt.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the content of a file at once: at any moment, and after any failure, the file has all of its old content or
 * all of the new. A symbolic link stays one; its target is what changes. Permissions are kept, owner and group as far as
 * the system allows it.
 */
public final class AtomicFile {
    private static final Set<PosixFilePermission> WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** Writes a content; in tests one that fails. */
    interface Content {
        void writeTo(FileChannel channel) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Replaces the content of an existing file.
     *
     * @throws WriteException if that is not possible; the file is then as it was
     */
    public static void replace(Path file, byte[] content) throws WriteException {
        replace(file, channel -> {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        });
    }

    static void replace(Path file, Content content) throws WriteException {
        try {
            Path target = file.toRealPath();
            PosixFileAttributes attributes = attributes(target);
            if (isReadOnly(target, attributes)) {
                throw new WriteException("is read-only; make it writable, then fix again (nothing was changed)");
            }
            Path folder = target.getParent();
            if (folder == null) {
                throw new WriteException("is no regular file");
            }
            write(target, folder, attributes, content);
        } catch (IOException e) {
            throw new WriteException(
                    "cannot be written: " + Failures.reason(e)
                            + "; nothing was changed, fix again after repairing that",
                    e);
        }
    }

    private static void write(Path target, Path folder, @Nullable PosixFileAttributes attributes, Content content)
            throws IOException, WriteException {
        Path temporary;
        try {
            temporary = Files.createTempFile(folder, ".kempt", ".tmp");
        } catch (AccessDeniedException e) {
            throw new WriteException(
                    "cannot be replaced: no permission to write in its folder; allow that (nothing was changed)", e);
        }
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                content.writeTo(channel);
                channel.force(true);
            }
            if (attributes != null) {
                copyAttributes(attributes, temporary);
            }
            move(temporary, target);
        } finally {
            // After a successful move there is nothing left to delete.
            Files.deleteIfExists(temporary);
        }
    }

    static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Returns the attributes of a file; null where the file system has none of POSIX. */
    static @Nullable PosixFileAttributes attributes(Path target) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        return view == null ? null : view.readAttributes();
    }

    /** A file that nobody may write to is meant to stay as it is, even where the superuser could. */
    static boolean isReadOnly(Path target, @Nullable PosixFileAttributes attributes) {
        return !Files.isWritable(target)
                || (attributes != null && attributes.permissions().stream().noneMatch(WRITE::contains));
    }

    static void copyAttributes(PosixFileAttributes from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        PosixFileAttributes own = view.readAttributes();
        try {
            // Before the permissions, of which a change of owner takes some away.
            if (!own.owner().equals(from.owner())) {
                view.setOwner(from.owner());
            }
            if (!own.group().equals(from.group())) {
                view.setGroup(from.group());
            }
        } catch (IOException e) {
            // Only the superuser can give files away; the file then belongs to who fixed it, as with an editor.
        }
        view.setPermissions(from.permissions());
    }
}
