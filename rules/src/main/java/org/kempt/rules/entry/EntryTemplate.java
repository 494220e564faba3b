package org.kempt.rules.entry;

import java.util.List;
import java.util.Optional;
import org.kempt.core.pattern.PatternProgram;

/**
 * The shape of an entry as a user wrote it, for example <code>- [{name}]({url}) - {description}.{? [{tag}]}</code>.
 * Immutable; two are equal if they are written alike.
 */
final class EntryTemplate {
    private final String text;
    private final String marker;
    private final List<Part> parts;
    private final PatternProgram program;

    /**
     * A part of a template.
     *
     * @param name the name of a placeholder; empty for text
     * @param wanted what has to stand there, for messages: text as written, or what a placeholder stands for
     * @param isFree whether a placeholder stands for any text
     */
    record Part(String name, String wanted, boolean isFree) {
        boolean isPlaceholder() {
            return !name.isEmpty();
        }
    }

    EntryTemplate(String text, String marker, List<Part> parts, PatternProgram program) {
        this.text = text;
        this.marker = marker;
        this.parts = List.copyOf(parts);
        this.program = program;
    }

    /**
     * Reads a template.
     *
     * @throws org.kempt.core.pattern.IllegalPatternException if {@code text} is none
     */
    static EntryTemplate of(String text) {
        return new EntryTemplateParser(text).parse();
    }

    /** Returns the bullet or number that an entry has to have, without the space after it; empty for any. */
    Optional<String> marker() {
        return marker.isEmpty() ? Optional.empty() : Optional.of(marker);
    }

    /** Returns the parts in the order of their numbers. */
    List<Part> parts() {
        return parts;
    }

    /** Returns how far {@code entry}, an entry without its marker and on one line, goes along with the template. */
    PatternProgram.Progress progress(String entry) {
        return program.progress(entry);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryTemplate template && template.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the template as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
