package org.kempt.rules.heading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Heading;
import org.kempt.core.document.HeadingForm;
import org.kempt.core.source.SourceText;
import org.kempt.rules.heading.HeadingStyle.Style;

/**
 * How headings of a file are to be written. Only those of the first two levels can be underlined.
 *
 * @param upper how those of the first two levels are, or null where there is no habit
 * @param lower how the others are, or null where there is no habit
 */
record HeadingStyles(@Nullable Style upper, @Nullable Style lower) {
    private static final int LAST_UNDERLINED = 2;
    private static final int LEAST = 5;
    private static final int PERCENT = 80;

    /** Returns what the option asks for. */
    static HeadingStyles asked(Style style) {
        return new HeadingStyles(style, style == Style.SETEXT ? Style.ATX : style);
    }

    /** Returns the habits: at least 80 % of 5 agree. */
    static HeadingStyles usual(List<TopHeading> headings, SourceText source) {
        Style upper = usual(headings, source, heading -> heading.level() <= LAST_UNDERLINED);
        Style lower = usual(headings, source, heading -> of(heading, source) != Style.SETEXT);
        return new HeadingStyles(upper, lower);
    }

    private static @Nullable Style usual(List<TopHeading> headings, SourceText source, Predicate<Heading> which) {
        Map<Style, Integer> counts = new EnumMap<>(Style.class);
        int total = 0;
        for (TopHeading top : headings) {
            if (which.test(top.heading())) {
                counts.merge(of(top.heading(), source), 1, Integer::sum);
                total++;
            }
        }
        for (Map.Entry<Style, Integer> style : counts.entrySet()) {
            if (total >= LEAST && style.getValue() * 100 >= total * PERCENT) {
                return style.getKey();
            }
        }
        return null;
    }

    /** Returns how {@code heading} is written. */
    static Style of(Heading heading, SourceText source) {
        if (heading.form() == HeadingForm.SETEXT) {
            return Style.SETEXT;
        }
        int end = heading.range().end();
        while (end > heading.range().start() && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        boolean closed = heading.textRange().end() < end && source.charAt(end - 1) == '#';
        return closed ? Style.CLOSED_ATX : Style.ATX;
    }

    /** Returns how a heading of {@code level} is to be written; empty where it does not matter. */
    Optional<Style> of(int level) {
        return Optional.ofNullable(level <= LAST_UNDERLINED ? upper : lower);
    }
}
