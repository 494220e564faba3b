package org.kempt.rules.draft;

/**
 * What a draft sets for a rule.
 *
 * @param rule the name of the rule
 * @param value what is written after its name: a word, or a map of options
 * @param reason where that comes from, in one line
 */
record DraftSetting(String rule, String value, String reason) {}
