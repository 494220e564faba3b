package org.kempt.core.rule;

/** What kind of value an {@link Option} takes in a configuration. */
public enum OptionType {
    BOOLEAN,
    INTEGER,
    CHOICE,
    STRING,
    STRINGS,
    /** Settings for each of some names that the user chooses; see {@link MapOption}. */
    MAP
}
