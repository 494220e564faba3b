package org.kempt.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kempt.core.change.ChangedLines;
import org.kempt.core.document.Document;
import org.kempt.core.document.UnparsableSourceException;
import org.kempt.core.source.MalformedSourceException;
import org.kempt.core.source.SourceText;

/** Which lists of a run were changed, and where. Lists may lie in several work trees. */
public final class ChangedFiles {
    private static final ChangedFiles ANY = new ChangedFiles(new ChangeScope(Optional.empty(), false));

    private final ChangeScope scope;
    private final Map<Path, GitBase> bases = new HashMap<>();
    private final Set<Path> unknown = new HashSet<>();
    private final Map<InputFile, Place> places = new LinkedHashMap<>();

    /** Where a list lies in a work tree. */
    private record Place(GitBase base, String name) {}

    private ChangedFiles(ChangeScope scope) {
        this.scope = scope;
    }

    /** Returns that of a run which nothing limits. */
    public static ChangedFiles any() {
        return ANY;
    }

    /**
     * Looks which lists were changed, and says where that cannot be known.
     *
     * @throws IOException if it cannot be said
     */
    public static ChangedFiles of(List<InputFile> files, ChangeScope scope, Messages messages) throws IOException {
        if (!scope.isLimited()) {
            return ANY;
        }
        ChangedFiles changes = new ChangedFiles(scope);
        for (InputFile file : files) {
            try {
                changes.add(file);
            } catch (UnknownBaseException e) {
                messages.problem(String.valueOf(e.getMessage()), e);
            }
        }
        return changes;
    }

    private void add(InputFile file) throws UnknownBaseException {
        Path path = real(file);
        Path root = GitCommand.workTree(path)
                .orElseThrow(() -> new UnknownBaseException(
                        file.name() + ": is in no Git repository, which alone knows what was changed"));
        if (unknown.contains(root)) {
            return;
        }
        GitBase base = base(root);
        String name = base.name(path);
        if (scope.staged()) {
            base.staged(name)
                    .filter(content -> base.differs(name))
                    .ifPresent(content -> places.put(file.staged(content), new Place(base, name)));
        } else if (base.differs(name) || !base.isTracked(name)) {
            places.put(file, new Place(base, name));
        }
    }

    /** What keeps a work tree from being compared is said once, however many lists lie in it. */
    private GitBase base(Path root) throws UnknownBaseException {
        GitBase base = bases.get(root);
        if (base == null) {
            unknown.add(root);
            base = GitBase.of(root, scope);
            unknown.remove(root);
            bases.put(root, base);
        }
        return base;
    }

    /** A list that is a symbolic link is a file of its own to Git. */
    private static Path real(InputFile file) throws UnknownBaseException {
        Path path = file.file()
                .orElseThrow(() -> new UnknownBaseException(
                        file.name() + ": what was changed is known of files alone, not of standard input"))
                .toAbsolutePath();
        Path folder = path.getParent();
        Path name = path.getFileName();
        if (folder == null || name == null) {
            return path;
        }
        try {
            return folder.toRealPath().resolve(name);
        } catch (IOException e) {
            throw new UnknownBaseException(file.name() + ": " + Failures.reading(e));
        }
    }

    /** Returns those of the lists that were changed, with what is staged of them where that is judged. */
    public List<InputFile> in(List<InputFile> files) {
        return scope.isLimited() ? List.copyOf(places.keySet()) : files;
    }

    /** Returns a list as it was before it was changed; empty where it is new, or nothing is known of changes. */
    Optional<Document> before(InputFile file) {
        Place place = places.get(file);
        try {
            Optional<byte[]> bytes =
                    place == null ? Optional.empty() : place.base().before(place.name());
            return bytes.isPresent() ? Optional.of(Document.parse(SourceText.decode(bytes.get()))) : Optional.empty();
        } catch (MalformedSourceException | UnparsableSourceException e) {
            // What is judged is the list as it is now.
            return Optional.empty();
        }
    }

    /** Returns the lines of a list that were changed. */
    public ChangedLines lines(InputFile file) {
        Place place = places.get(file);
        return place == null ? ChangedLines.all() : place.base().lines(place.name());
    }
}
