package org.kempt.core.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kempt.core.pattern.PatternNode.Numbered;
import org.kempt.core.pattern.PatternNode.OneOf;
import org.kempt.core.pattern.PatternNode.Repeat;
import org.kempt.core.pattern.PatternNode.Sequence;
import org.kempt.core.pattern.PatternProgram.Progress;

class PatternProgramTest {
    /** Any text in number 0, then an arrow in number 1, then {@code end} in number 2. */
    private static final PatternProgram PROGRAM = PatternProgram.of(new Sequence(List.of(
            new Numbered(new Repeat(new OneOf(CharacterSet.ANY), 1, PatternNode.UNBOUNDED), 0),
            new Numbered(PatternNode.literal("->"), 1),
            new Numbered(PatternNode.literal("end"), 2))));

    @Test
    void tellsThatAllMatches() {
        assertThat(PROGRAM.progress("a->b->end").isMatch()).isTrue();
    }

    @Test
    void tellsHowFarATextGoesAlong() {
        assertThat(PROGRAM.progress("")).isEqualTo(new Progress(false, 0, 0, 0, -1));
        assertThat(PROGRAM.progress("ab")).isEqualTo(new Progress(false, 1, 1, 2, -1));
        assertThat(PROGRAM.progress("a->b->c")).isEqualTo(new Progress(false, 2, 3, 6, -1));
        assertThat(PROGRAM.progress("a->ended")).isEqualTo(new Progress(false, 2, 5, 5, 6));
    }

    @Test
    void tellsNothingOfWhatHasNoNumber() {
        Progress progress = PatternProgram.of(PatternNode.literal("ab")).progress("ac");

        assertThat(progress).isEqualTo(new Progress(false, PatternProgram.NO_PART, 0, 0, -1));
    }
}
