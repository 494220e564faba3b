package org.kempt.core.rule;

/** What kind of value an {@link Option} takes in a configuration. */
public enum OptionType {
    BOOLEAN,
    INTEGER,
    CHOICE,
    STRING,
    STRINGS
}
