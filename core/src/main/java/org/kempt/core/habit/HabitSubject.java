package org.kempt.core.habit;

/** What a habit can be about, in the order in which habits are shown. */
public enum HabitSubject {
    SEPARATOR("separator", "entries", 10, 80),
    FINAL_PERIOD("end of descriptions", "entries", 10, 85),
    FIRST_LETTER("first letter of descriptions", "entries", 10, 90),
    ENTRY_LINES("lines of an entry", "entries", 10, 90),
    ENTRY_ORDER("order of entries", "lists", 3, 80),
    ROW_ORDER("order of rows", "tables", 3, 80),
    SECTION_ORDER("order of sections", "groups of sections", 1, 80),
    BULLET("bullet", "lists", 3, 80),
    DELIMITER("delimiter after numbers", "lists", 3, 80),
    NUMBERING("numbering", "lists", 1, 80),
    MARKER_SPACES("spaces after the marker", "entries", 10, 90),
    NESTING_STEP("indentation of nested entries", "lists", 3, 80),
    CONTENTS("table of contents", "tables", 1, 80),
    HEADING_FORM("form of headings", "headings", 3, 80),
    LINES_ABOVE_HEADINGS("blank lines above headings", "headings", 5, 85),
    LINES_BELOW_HEADINGS("blank lines below headings", "headings", 5, 85),
    LINES_ABOVE_LISTS("blank lines above lists", "lists", 5, 85),
    LINE_ENDING("line endings", "lines", 1, 80);

    private final String title;
    private final String unit;
    private final int least;
    private final int percent;

    HabitSubject(String title, String unit, int least, int percent) {
        this.title = title;
        this.unit = unit;
        this.least = least;
        this.percent = percent;
    }

    /** Returns what people call it. */
    public String title() {
        return title;
    }

    /** Returns what is counted, in the plural. */
    public String unit() {
        return unit;
    }

    /** Returns the fewest samples that make a habit. */
    public int least() {
        return least;
    }

    /** Returns the smallest share of the samples, in percent, that makes a habit. */
    public int percent() {
        return percent;
    }
}
