package org.kempt.core.fingerprint;

import org.kempt.core.rule.RuleId;

/**
 * What a diagnostic is about: the same before and after lines were added, moved or removed elsewhere in the file.
 *
 * @param rule the rule that reports it
 * @param subject what it reports: the name and the address of an entry, the text of a heading, or else that of a line
 * @param ordinal which one of the file's diagnostics with the same rule and subject it is, from 1
 */
public record Fingerprint(RuleId rule, String subject, int ordinal) {}
