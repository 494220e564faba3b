package org.kempt.core.pattern;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.pattern.CharacterSet.Range;

/** Reads a regular expression by recursive descent; groups nest no deeper than {@value #DEEPEST}. */
final class RegularExpressionParser {
    private static final int DEEPEST = 50;
    private static final int MOST_TIMES = 1_000;
    private static final String SPECIAL = "\\.[]{}()*+?^$|/-`'\"<>=!#%&,:;@_~ ";

    private final String text;
    private int offset;
    private int depth;

    RegularExpressionParser(String text) {
        this.text = text;
    }

    PatternNode parse() {
        PatternNode pattern = choice();
        if (offset < text.length()) {
            throw problem(offset, "`)` closes no group, write `\\)` for the character");
        }
        return pattern;
    }

    private PatternNode choice() {
        List<PatternNode> parts = new ArrayList<>();
        parts.add(sequence());
        while (take('|')) {
            parts.add(sequence());
        }
        return parts.size() == 1 ? parts.get(0) : new PatternNode.Choice(parts);
    }

    private PatternNode sequence() {
        List<PatternNode> parts = new ArrayList<>();
        while (offset < text.length() && !at('|') && !at(')')) {
            parts.add(repeated());
        }
        return new PatternNode.Sequence(parts);
    }

    private PatternNode repeated() {
        PatternNode part = single();
        boolean repeated = false;
        while (offset < text.length() && "*+?{".indexOf(text.charAt(offset)) >= 0) {
            if (repeated) {
                throw problem(offset, "a repetition cannot be repeated, put it in a group");
            }
            part = repeat(part);
            // Whether few or many are taken first makes no difference to whether the whole text matches.
            take('?');
            repeated = true;
        }
        return part;
    }

    private PatternNode repeat(PatternNode part) {
        int start = offset;
        switch (text.charAt(offset++)) {
            case '*' -> {
                return new PatternNode.Repeat(part, 0, PatternNode.UNBOUNDED);
            }
            case '+' -> {
                return new PatternNode.Repeat(part, 1, PatternNode.UNBOUNDED);
            }
            case '?' -> {
                return new PatternNode.Repeat(part, 0, 1);
            }
            default -> {
                int least = number(start);
                int most = least;
                if (take(',')) {
                    most = at('}') ? PatternNode.UNBOUNDED : number(start);
                }
                if (!take('}')) {
                    throw problem(start, "`{` begins no repetition such as `{2,5}`, write `\\{` for the character");
                }
                if (most < least) {
                    throw problem(start, "the repetition ends before it begins");
                }
                return new PatternNode.Repeat(part, least, most);
            }
        }
    }

    private int number(int start) {
        int from = offset;
        int number = 0;
        while (offset < text.length() && text.charAt(offset) >= '0' && text.charAt(offset) <= '9') {
            number = number * 10 + text.charAt(offset++) - '0';
            if (number > MOST_TIMES) {
                throw problem(start, "nothing can be repeated more than " + MOST_TIMES + " times");
            }
        }
        if (from == offset) {
            throw problem(start, "`{` begins no repetition such as `{2,5}`, write `\\{` for the character");
        }
        return number;
    }

    private PatternNode single() {
        int start = offset;
        int c = next();
        return switch (c) {
            case '(' -> group(start);
            case '[' -> new PatternNode.OneOf(characterClass(start));
            case '.' -> new PatternNode.OneOf(CharacterSet.ANY);
            case '^' -> PatternNode.Edge.START;
            case '$' -> PatternNode.Edge.END;
            case '\\' -> new PatternNode.OneOf(escaped(start));
            case '*', '+', '?', '{' ->
                throw problem(start, "there is nothing before `" + (char) c + "` that it could repeat");
            default -> new PatternNode.OneOf(CharacterSet.of(c));
        };
    }

    private PatternNode group(int start) {
        if (take('?') && !take(':')) {
            throw problem(start, "groups that begin with `(?` are not supported, except for `(?:`");
        }
        if (++depth > DEEPEST) {
            throw problem(start, "groups are nested too deeply");
        }
        PatternNode inner = choice();
        if (!take(')')) {
            throw problem(start, "`(` is never closed, write `\\(` for the character");
        }
        depth--;
        return inner;
    }

    private CharacterSet characterClass(int start) {
        boolean negated = take('^');
        List<Range> ranges = new ArrayList<>();
        boolean isFirst = true;
        while (offset < text.length() && (isFirst || !at(']'))) {
            isFirst = false;
            int from = offset;
            CharacterSet set = member();
            if (at('-') && offset + 1 < text.length() && text.charAt(offset + 1) != ']') {
                offset++;
                ranges.add(range(from, set, member()));
            } else {
                ranges.addAll(set.asRanges());
            }
        }
        if (!take(']')) {
            throw problem(start, "`[` is never closed, write `\\[` for the character");
        }
        return new CharacterSet(ranges, negated);
    }

    private Range range(int from, CharacterSet first, CharacterSet last) {
        if (!first.isSingle() || !last.isSingle()) {
            throw problem(from, "a range goes from one character to another, write `\\-` for a hyphen");
        }
        Range range =
                new Range(first.ranges().get(0).first(), last.ranges().get(0).first());
        if (range.last() < range.first()) {
            throw problem(from, "the range ends before it begins");
        }
        return range;
    }

    private CharacterSet member() {
        int start = offset;
        int c = next();
        return c == '\\' ? escaped(start) : CharacterSet.of(c);
    }

    private CharacterSet escaped(int start) {
        if (offset == text.length()) {
            throw problem(start, "a character is missing after `\\`");
        }
        int c = next();
        return switch (c) {
            case 'd' -> CharacterSet.DIGIT;
            case 'D' -> CharacterSet.DIGIT.not();
            case 'w' -> CharacterSet.WORD;
            case 'W' -> CharacterSet.WORD.not();
            case 's' -> CharacterSet.SPACE;
            case 'S' -> CharacterSet.SPACE.not();
            case 't' -> CharacterSet.of('\t');
            default -> {
                if (SPECIAL.indexOf(c) < 0) {
                    throw problem(start, "`\\" + Character.toString(c) + "` is not supported");
                }
                yield CharacterSet.of(c);
            }
        };
    }

    private int next() {
        int c = text.codePointAt(offset);
        offset += Character.charCount(c);
        return c;
    }

    private boolean at(char c) {
        return offset < text.length() && text.charAt(offset) == c;
    }

    private boolean take(char c) {
        boolean found = at(c);
        offset += found ? 1 : 0;
        return found;
    }

    private IllegalPatternException problem(int at, String message) {
        return IllegalPatternException.at(text, at, message);
    }
}
