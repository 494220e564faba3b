package org.kempt.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.MalformedSourceException;
import org.kempt.core.source.SourceText;
import org.kempt.rules.draft.ConfigurationDraft;
import org.kempt.rules.draft.NamedText;
import org.kempt.rules.draft.UnreadableForeignConfigurationException;

/** Drafts the first configuration of a folder from what lies there, and writes it. */
public final class FirstConfiguration {
    /** The name under which it is written. */
    public static final String NAME = ConfigurationFinder.NAMES.get(0);

    private final RuleSet rules;
    private final Path folder;
    private final Messages messages;
    private final InitSources sources;

    /**
     * Creates one.
     *
     * @param folder the folder to configure, an absolute path
     */
    public FirstConfiguration(RuleSet rules, Path folder, Messages messages) {
        this.rules = rules;
        this.folder = folder;
        this.messages = messages;
        this.sources = new InitSources(folder);
    }

    /**
     * Returns the name of a configuration that is in the way: there is one already.
     *
     * @param replaces whether one of {@link #NAME} may be replaced
     */
    public Optional<String> existing(boolean replaces) {
        return ConfigurationFinder.NAMES.stream()
                .filter(name -> !(replaces && name.equals(NAME)))
                .filter(name -> Files.exists(folder.resolve(name)))
                .findFirst();
    }

    /**
     * Returns the list that a folder is about: its README.
     *
     * @throws IOException if the folder cannot be read
     */
    public Optional<Path> readme() throws IOException {
        return InitSources.find(folder, "readme.md");
    }

    /**
     * Returns a configuration that states what lists do, what contributors are told, and what markdownlint and remark are
     * told here; empty where something cannot be read, which was said then.
     *
     * @throws IOException if it cannot be said
     */
    public Optional<String> draft(List<Path> lists) throws IOException {
        return draft(draft -> {
            for (Path file : sources.markdownlint()) {
                draft.addMarkdownlint(read(file));
            }
            for (Path file : sources.remark()) {
                draft.addRemark(read(file));
            }
            addLists(draft, lists);
        });
    }

    /**
     * Returns a configuration that says what one of markdownlint says, and, where there are lists, what these do; empty
     * where something cannot be read, which was said then.
     *
     * @throws IOException if it cannot be said
     */
    public Optional<String> translate(Path markdownlint, List<Path> lists) throws IOException {
        return draft(draft -> {
            draft.addMarkdownlint(read(markdownlint));
            if (!lists.isEmpty()) {
                addLists(draft, lists);
            }
        });
    }

    private void addLists(ConfigurationDraft draft, List<Path> lists) throws IOException, FailedReadException {
        for (Path file : sources.guidelines()) {
            draft.addGuidelines(read(file));
        }
        for (Path list : lists) {
            draft.addList(read(list));
        }
    }

    /** What is added to a draft. */
    private interface Content {
        void addTo(ConfigurationDraft draft)
                throws IOException, FailedReadException, UnreadableForeignConfigurationException;
    }

    private Optional<String> draft(Content content) throws IOException {
        ConfigurationDraft draft = new ConfigurationDraft(rules);
        try {
            content.addTo(draft);
        } catch (UnreadableForeignConfigurationException | FailedReadException e) {
            messages.problem(String.valueOf(e.getMessage()), e);
            return Optional.empty();
        }
        for (Path program : sources.programs()) {
            messages.note(name(program) + ": a program, which is not read; say in " + NAME + " what it sets");
        }
        return Optional.of(draft.text());
    }

    /** Thrown where a file cannot be read; the message names it. */
    private static final class FailedReadException extends Exception {
        private static final long serialVersionUID = 1L;

        FailedReadException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private NamedText read(Path file) throws FailedReadException {
        String name = name(file);
        try {
            return new NamedText(name, SourceText.decode(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new FailedReadException(name + ": " + Failures.reading(e), e);
        } catch (MalformedSourceException e) {
            throw new FailedReadException(name + ": " + Failures.decoding(e), e);
        }
    }

    private String name(Path file) {
        Path normal = file.normalize();
        Path shown = normal.startsWith(folder.normalize()) ? folder.normalize().relativize(normal) : normal;
        return shown.toString();
    }

    /**
     * Writes a configuration into the folder.
     *
     * @param replaces whether one that is there is replaced
     * @throws WriteException if it cannot be written; a file that was there is then as it was
     */
    public void write(String text, boolean replaces) throws WriteException {
        Path target = folder.resolve(NAME);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (replaces && Files.exists(target)) {
                AtomicFile.replace(target, bytes);
            } else {
                Files.write(target, bytes, StandardOpenOption.CREATE_NEW);
            }
        } catch (FileAlreadyExistsException e) {
            throw new WriteException("is there already; it was not replaced", e);
        } catch (IOException e) {
            throw new WriteException("cannot be written: " + Failures.reason(e), e);
        }
    }
}
