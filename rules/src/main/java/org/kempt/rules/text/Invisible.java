package org.kempt.rules.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kempt.core.document.Characters;
import org.kempt.core.source.SourceRange;

/**
 * Characters that nobody sees, and the places where they are right all the same: joiners in emoji and in scripts whose
 * letters change shape, directions in text from right to left, no-break spaces that typography asks for, and any of them
 * in a text that names it by its code.
 */
final class Invisible {
    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char ZERO_WIDTH_JOINER = '\u200D';
    private static final char DELETE = '\u007F';

    /** French puts a no-break space before and after these. */
    private static final String AFTER_SPACE = ":;!?»%€$£°›–—";

    private static final String BEFORE_SPACE = "«‹№§–—";

    /** Next to these a zero-width space is what makes {@code **emphasis**} one, or keeps {@code @name} from calling. */
    private static final String MARKUP = "*_~`@#";

    private final String text;
    private final boolean rightToLeft;
    private final Map<Character, Boolean> named = new HashMap<>();

    Invisible(String text) {
        this.text = text;
        this.rightToLeft = Scripts.hasRightToLeft(text, new SourceRange(0, text.length()));
    }

    /** A quick look at whether {@code c} can be one at all. */
    static boolean mayBe(char c) {
        return (c < ' ' && isControl(c)) || (c >= DELETE && (isControl(c) || isSpace(c) || isFormat(c)));
    }

    static boolean isSpace(char c) {
        return c == '\u00A0' || c == '\u2007' || c == '\u202F' || c == '\u2028' || c == '\u2029';
    }

    static boolean isZeroWidth(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD' || c == '\u180E';
    }

    /** Marks of a direction, and controls that change the order in which text is shown (Unicode Annex 9). */
    static boolean isBidirectional(char c) {
        return c == '\u200E' || c == '\u200F' || c == '\u061C' || isOverride(c);
    }

    /** Controls after which text may be shown in another order than it has. */
    static boolean isOverride(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    /** Joiners may be part of an address in a script that has them; {@link #isOverride overrides} are wrong anywhere. */
    static boolean isWrongInAddress(char c) {
        return c >= '\u007F' && (isZeroWidth(c) || isSpace(c) || (isBidirectional(c) && !isOverride(c)));
    }

    private static boolean isFormat(char c) {
        return isZeroWidth(c)
                || isBidirectional(c)
                || c == ZERO_WIDTH_NON_JOINER
                || c == ZERO_WIDTH_JOINER
                || (c >= '\u2061' && c <= '\u2064');
    }

    /** Those above are what a wrong encoding leaves, and say what it was: see {@link Mojibake}. */
    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == DELETE;
    }

    /**
     * Returns the offset after the same invisible characters at {@code from} that have no business there.
     *
     * @param rightToLeft whether the text around them is written from right to left
     */
    int end(int from, int to, boolean rightToLeft) {
        char c = text.charAt(from);
        if (!mayBe(c) || isRight(c, from, rightToLeft)) {
            return from;
        }
        int end = from + 1;
        while (end < to && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private boolean isRight(char c, int offset, boolean inRightToLeft) {
        if (isNamed(c)) {
            return true;
        }
        int before = offset == 0 ? ' ' : text.codePointBefore(offset);
        int after = offset + 1 >= text.length() ? ' ' : text.codePointAt(offset + 1);
        if (isBidirectional(c)) {
            return inRightToLeft || (rightToLeft && !isOverride(c));
        }
        return switch (c) {
            case ZERO_WIDTH_JOINER -> Characters.isSymbol(before) || Scripts.joins(before) || Scripts.joins(after);
            case ZERO_WIDTH_NON_JOINER -> Scripts.joins(before) || Scripts.joins(after);
            case '\u200B' ->
                Scripts.isWithoutSpaces(before)
                        || Scripts.isWithoutSpaces(after)
                        || MARKUP.indexOf(before) >= 0
                        || MARKUP.indexOf(after) >= 0;
            case '\u00A0', '\u2007', '\u202F' -> isTypography(offset, before, after);
            default -> false;
        };
    }

    /** Returns whether the text names {@code c} as {@code U+00AD}: then it is about such characters, and shows it. */
    boolean isNamed(char c) {
        return named.computeIfAbsent(c, key -> text.contains(code(key)));
    }

    /** Returns whether a word ends right before {@code from} and another one begins at {@code to}. */
    boolean partsWords(int from, int to) {
        return from > 0
                && to < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(from))
                && Character.isLetterOrDigit(text.codePointAt(to));
    }

    private boolean isTypography(int offset, int before, int after) {
        boolean number = Character.isDigit(before)
                ? Character.isLetterOrDigit(after)
                : Character.isDigit(after) && (Character.isLetter(before) || before == '.');
        return number
                || AFTER_SPACE.indexOf(after) >= 0
                || BEFORE_SPACE.indexOf(before) >= 0
                || (Character.isLetter(before) && Character.isLetter(after) && isByOneLetter(offset));
    }

    /** Between two letters, one of which is a word, as in {@code OS X} and in Slavic languages. */
    private boolean isByOneLetter(int offset) {
        return endsWord(offset - 2) || endsWord(offset + 2);
    }

    /** Where all spaces are no-break ones, no typographer was at work. */
    private boolean endsWord(int offset) {
        if (offset < 0 || offset >= text.length()) {
            return true;
        }
        char c = text.charAt(offset);
        return !Character.isLetterOrDigit(c) && !isSpace(c);
    }

    /** Returns the code of {@code c} as Unicode writes it. */
    static String code(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }

    /** Returns what {@code c} is called. */
    static String name(char c) {
        return switch (c) {
            case '\u00A0', '\u2007', '\u202F' -> "A no-break space";
            case '\u2028' -> "A line separator";
            case '\u2029' -> "A paragraph separator";
            case '\u200B', '\u180E' -> "A zero-width space";
            case '\uFEFF' -> "A byte order mark";
            case '\u2060' -> "A word joiner";
            case '\u00AD' -> "A soft hyphen";
            case ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER -> "A zero-width joiner";
            default -> isBidirectional(c) ? "A mark of the direction of text" : "A control character";
        };
    }
}
