package org.kempt.core.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kempt.core.pattern.PatternNode.Choice;
import org.kempt.core.pattern.PatternNode.Edge;
import org.kempt.core.pattern.PatternNode.Numbered;
import org.kempt.core.pattern.PatternNode.OneOf;
import org.kempt.core.pattern.PatternNode.Repeat;
import org.kempt.core.pattern.PatternNode.Sequence;

/**
 * A pattern as steps that are followed all at once (Thompson's construction): matching takes the length of the text times
 * the number of steps, whatever the pattern. Steps come in the order of the pattern. Immutable.
 */
public final class PatternProgram {
    /** No part of the pattern. */
    public static final int NO_PART = -1;

    private static final int MOST_STEPS = 2_000;

    /** Repeated empty parts add no step, but still take time. */
    private static final int MOST_VISITS = 20 * MOST_STEPS;

    private final List<Step> steps = new ArrayList<>();
    private int part = NO_PART;
    private int visits;

    private enum Kind {
        CHARACTER,
        FORK,
        EDGE,
        MATCH
    }

    /**
     * One step.
     *
     * @param kind what it does
     * @param set the characters that a step of kind {@code CHARACTER} takes
     * @param edge the place that a step of kind {@code EDGE} wants
     * @param next the step that follows
     * @param other the other step that follows a {@code FORK}
     * @param part the number of the part of the pattern
     */
    private record Step(
            Kind kind, @Nullable CharacterSet set, @Nullable Edge edge, int next, int other, int part) {}

    /**
     * How far a text went along with a pattern.
     *
     * @param isMatch whether the whole text matched the whole pattern
     * @param part the number of the last part of the pattern that the text reached; what has no number does not count.
     *     {@link #NO_PART} where it reached none
     * @param first the first UTF-16 offset in the text at which it had gone so far
     * @param last the last such offset
     * @param matched the last offset up to which the text matched the whole pattern; -1 for none
     */
    public record Progress(boolean isMatch, int part, int first, int last, int matched) {}

    private PatternProgram() {}

    /**
     * Makes a program.
     *
     * @throws IllegalPatternException if the pattern, its repetitions written out, has more than 2000 characters
     */
    public static PatternProgram of(PatternNode pattern) {
        PatternProgram program = new PatternProgram();
        program.add(pattern);
        program.part = NO_PART;
        program.step(Kind.MATCH, null, null);
        return program;
    }

    /** Goes as deep as the pattern is nested, which its parser limits. */
    private void add(PatternNode node) {
        if (++visits > MOST_VISITS) {
            throw tooLarge();
        }
        if (node instanceof OneOf one) {
            step(Kind.CHARACTER, one.set(), null);
        } else if (node instanceof Sequence sequence) {
            sequence.parts().forEach(this::add);
        } else if (node instanceof Choice choice) {
            addChoice(choice.parts());
        } else if (node instanceof Repeat repeat) {
            addRepeat(repeat);
        } else if (node instanceof Numbered numbered) {
            int outer = part;
            part = numbered.number();
            add(numbered.part());
            part = outer;
        } else if (node instanceof Edge edge) {
            step(Kind.EDGE, null, edge);
        }
    }

    private void addChoice(List<PatternNode> parts) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < parts.size() - 1; i++) {
            int fork = step(Kind.FORK, null, null);
            add(parts.get(i));
            ends.add(step(Kind.FORK, null, null));
            fork(fork, fork + 1, steps.size());
        }
        if (!parts.isEmpty()) {
            add(parts.get(parts.size() - 1));
        }
        ends.forEach(end -> fork(end, steps.size(), steps.size()));
    }

    private void addRepeat(Repeat repeat) {
        for (int i = 0; i < repeat.least(); i++) {
            add(repeat.part());
        }
        if (repeat.most() == PatternNode.UNBOUNDED) {
            int fork = step(Kind.FORK, null, null);
            add(repeat.part());
            int back = step(Kind.FORK, null, null);
            fork(back, fork, fork);
            fork(fork, fork + 1, steps.size());
            return;
        }
        List<Integer> forks = new ArrayList<>();
        for (int i = repeat.least(); i < repeat.most(); i++) {
            forks.add(step(Kind.FORK, null, null));
            add(repeat.part());
        }
        forks.forEach(fork -> fork(fork, fork + 1, steps.size()));
    }

    private int step(Kind kind, @Nullable CharacterSet set, @Nullable Edge edge) {
        if (steps.size() == MOST_STEPS) {
            throw tooLarge();
        }
        int index = steps.size();
        steps.add(new Step(kind, set, edge, index + 1, index + 1, part));
        return index;
    }

    private void fork(int index, int next, int other) {
        steps.set(
                index,
                new Step(Kind.FORK, null, null, next, other, steps.get(index).part()));
    }

    private static IllegalPatternException tooLarge() {
        return new IllegalPatternException("the pattern is too large, its repetitions written out");
    }

    /** Returns whether the pattern matches the whole of {@code text}. */
    public boolean matches(String text) {
        return progress(text).isMatch();
    }

    /** Returns how far {@code text} goes along with the pattern. */
    public Progress progress(String text) {
        return new Run(text).follow();
    }

    /** All ways through one text, side by side. */
    private final class Run {
        private final String text;
        private int[] active = new int[steps.size()];
        private int[] following = new int[steps.size()];
        private final int[] seenAt = new int[steps.size()];
        private final int[] pending = new int[2 * steps.size() + 1];
        private int count;
        private int furthest = -1;
        private int matched = -1;
        private int first;
        private int last;

        Run(String text) {
            this.text = text;
        }

        Progress follow() {
            enter(0, 0, active);
            int activeCount = count;
            int offset = 0;
            while (offset < text.length() && activeCount > 0) {
                int character = text.codePointAt(offset);
                offset += Character.charCount(character);
                count = 0;
                for (int i = 0; i < activeCount; i++) {
                    Step step = steps.get(active[i]);
                    if (step.set() != null && step.set().holds(character)) {
                        enter(step.next(), offset, following);
                    }
                }
                int[] swapped = active;
                active = following;
                following = swapped;
                activeCount = count;
            }
            boolean isMatch = matched == text.length();
            int reached = furthest < 0 ? NO_PART : steps.get(furthest).part();
            return new Progress(isMatch, reached, first, last, matched);
        }

        /** Makes active all steps that take a character and follow {@code start} without one. */
        private void enter(int start, int offset, int[] target) {
            int size = 0;
            pending[size++] = start;
            while (size > 0) {
                int index = pending[--size];
                if (seenAt[index] == offset + 1) {
                    continue;
                }
                seenAt[index] = offset + 1;
                Step step = steps.get(index);
                switch (step.kind()) {
                    case CHARACTER, MATCH -> {
                        target[count++] = index;
                        if (step.kind() == Kind.MATCH) {
                            matched = offset;
                        } else if (step.part() != NO_PART) {
                            note(index, offset);
                        }
                    }
                    case FORK -> {
                        pending[size++] = step.other();
                        pending[size++] = step.next();
                    }
                    case EDGE -> {
                        if (offset == (step.edge() == Edge.START ? 0 : text.length())) {
                            pending[size++] = step.next();
                        }
                    }
                }
            }
        }

        private void note(int index, int offset) {
            if (index > furthest) {
                furthest = index;
                first = offset;
            }
            if (index == furthest) {
                last = offset;
            }
        }
    }
}
