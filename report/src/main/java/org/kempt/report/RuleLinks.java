package org.kempt.report;

import org.kempt.core.rule.RuleId;

/** Where on the web Kempt and the documents of its rules are. */
public final class RuleLinks {
    /** The site of Kempt. */
    public static final String SITE = "https://kempt.org/";

    private RuleLinks() {}

    /** Returns the address of a rule's document. */
    public static String of(RuleId rule) {
        return SITE + "rules/" + rule + ".html";
    }
}
