package org.kempt.core.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.LineEnding;
import org.kempt.core.source.SourceText;

/**
 * The habits of a file in what the reader of the page does not see. Where too few samples agree there is no habit, and a
 * rule has nothing to say. Each habit is read off the document when it is asked for.
 */
public final class LayoutConventions {
    private static final int LEAST = 5;
    private static final int PERCENT = 80;

    /** Blank lines vary more than most: two of five kinds of headings with a habit of their own are common. */
    private static final int PERCENT_OF_BLANK_LINES = 85;

    /** A file has few rules. */
    private static final int LEAST_RULES = 3;

    private static final int LEAST_LINES = 10;

    private final Document document;
    private final SourceText source;

    LayoutConventions(Document document) {
        this.document = document;
        this.source = document.source();
    }

    /** What stands above and below code. */
    public enum Fence {
        BACKTICKS,
        TILDES
    }

    /** Returns the emphasis for which the choice between {@code *} and {@code _} is free, in order. */
    public List<Emphasis> emphasis() {
        return new InterchangeableMarkers(source).among(document.nodes(Emphasis.class), 1);
    }

    /** Returns the strong emphasis for which the choice between {@code **} and {@code __} is free, in order. */
    public List<StrongEmphasis> strongEmphasis() {
        return new InterchangeableMarkers(source).among(document.nodes(StrongEmphasis.class), 2);
    }

    /** Returns what usually marks {@linkplain #emphasis() emphasis}: at least 80 % of 5 agree. */
    public Optional<Convention<String>> emphasisMarker() {
        Tally<String> markers = new Tally<>();
        emphasis().forEach(emphasis -> markers.add(emphasis.getOpeningDelimiter()));
        return habit(markers, LEAST, PERCENT);
    }

    /** Returns what usually marks {@linkplain #strongEmphasis() strong emphasis}: at least 80 % of 5 agree. */
    public Optional<Convention<String>> strongMarker() {
        Tally<String> markers = new Tally<>();
        strongEmphasis().forEach(strong -> markers.add(strong.getOpeningDelimiter()));
        return habit(markers, LEAST, PERCENT);
    }

    /** Returns how rules are usually written, for example {@code ---}: at least 75 % of 3 agree. */
    public Optional<Convention<String>> rule() {
        Tally<String> rules = new Tally<>();
        for (ThematicBreak rule : document.nodes(ThematicBreak.class)) {
            if (document.lines().kind(document.lines().at(Spans.of(rule).start())) != LineKind.FRONT_MATTER) {
                rules.add(source.slice(Spans.of(rule)).strip());
            }
        }
        return habit(rules, LEAST_RULES, 75);
    }

    /** Returns what usually stands above and below code, where it is not just indented: at least 80 % of 5 agree. */
    public Optional<Convention<Fence>> codeFence() {
        Tally<Fence> forms = new Tally<>();
        for (FencedCodeBlock block : document.nodes(FencedCodeBlock.class)) {
            forms.add("~".equals(block.getFenceCharacter()) ? Fence.TILDES : Fence.BACKTICKS);
        }
        return habit(forms, LEAST, PERCENT);
    }

    /** Returns whether lines of text are usually indented by tabs: at least 80 % of 5 agree. */
    public Optional<Convention<Boolean>> tabs() {
        Tally<Boolean> indentations = new Tally<>();
        Lines lines = document.lines();
        for (int line = 1; line <= lines.count(); line++) {
            int ink = lines.inkStart(line);
            if (lines.kind(line) == LineKind.TEXT && ink > lines.start(line)) {
                indentations.add(source.indexOf('\t', lines.start(line), ink) >= 0);
            }
        }
        return habit(indentations, LEAST, PERCENT);
    }

    /** Returns what ends most lines; {@code LF} where as many end otherwise. Empty where nothing ends the only line. */
    public Optional<Convention<LineEnding>> lineEnding() {
        Lines lines = document.lines();
        Map<LineEnding, Integer> counts = new EnumMap<>(LineEnding.class);
        for (int line = 1; line <= lines.count(); line++) {
            lines.ending(line).ifPresent(ending -> counts.merge(ending, 1, Integer::sum));
        }
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        // The first of those with equal counts: in the order of the constants.
        return Stream.of(LineEnding.values())
                .filter(counts::containsKey)
                .reduce((first, second) ->
                        counts.getOrDefault(second, 0) > counts.getOrDefault(first, 0) ? second : first)
                .map(most -> new Convention<>(most, counts.getOrDefault(most, 0), total));
    }

    /**
     * Returns how many spaces lines of text usually end in, even where that makes no difference: at least 50 % of 10 agree
     * on a number other than 0. Some lists ask for two at the end of each entry, and some programs that write lists leave
     * one. Headings and lines of tables do not count.
     */
    public Optional<Convention<Integer>> trailingSpaces() {
        Tally<Integer> widths = new Tally<>();
        Lines lines = document.lines();
        for (int line = 1; line <= lines.count(); line++) {
            if (lines.kind(line) == LineKind.TEXT && "#|".indexOf(source.charAt(lines.inkStart(line))) < 0) {
                widths.add(lines.end(line) - lines.inkEnd(line));
            }
        }
        return habit(widths, LEAST_LINES, 50).filter(habit -> habit.value() > 0);
    }

    /**
     * Returns whether several tabs in a row are in use between words, to align them: they are at {@value #LEAST} places.
     */
    public boolean alignsByTabs() {
        int places = 0;
        for (int tabs = source.text().indexOf("\t\t");
                tabs >= 0;
                tabs = source.text().indexOf("\t\t", tabs)) {
            int line = document.lines().at(tabs);
            boolean between = tabs > document.lines().inkStart(line)
                    && tabs < document.lines().inkEnd(line);
            places += between && document.lines().kind(line) == LineKind.TEXT ? 1 : 0;
            while (tabs < source.length() && source.charAt(tabs) == '\t') {
                tabs++;
            }
        }
        return places >= LEAST;
    }

    /** Returns the runs of blank lines in order. */
    public List<BlankLineRun> blankLines() {
        return BlankLineRun.in(document);
    }

    /**
     * Returns how many blank lines usually stand above headings of a level: at least 85 % of 5 agree; where there are
     * fewer, of those above all headings; else of all blank lines.
     */
    public Optional<Convention<Integer>> blankLinesAbove(int level) {
        return blankLines(run -> run.level() == level, run -> run.level() > 0);
    }

    /**
     * Returns how many blank lines usually stand in a row, but for those above headings: at least 85 % of 5 agree; where
     * there are fewer, of all blank lines.
     */
    public Optional<Convention<Integer>> blankLinesElsewhere() {
        return blankLines(run -> run.level() == 0, run -> true);
    }

    private Optional<Convention<Integer>> blankLines(Predicate<BlankLineRun> first, Predicate<BlankLineRun> second) {
        List<BlankLineRun> all = blankLines();
        for (Predicate<BlankLineRun> kind : List.of(first, second, (Predicate<BlankLineRun>) run -> true)) {
            Tally<Integer> counts = new Tally<>();
            all.stream().filter(kind.and(run -> !run.isAtStart())).forEach(run -> counts.add(run.count()));
            if (counts.total() >= LEAST) {
                return habit(counts, LEAST, PERCENT_OF_BLANK_LINES);
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<Convention<T>> habit(Tally<T> tally, int least, int percent) {
        @Nullable Convention<T> habit = tally.habit(least, percent);
        return Optional.ofNullable(habit);
    }
}
