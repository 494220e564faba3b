package org.kempt.rules.guideline;

import java.util.Locale;
import java.util.Set;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.Heading;
import org.kempt.core.document.Section;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;

/** Reports a section about the licence. */
public final class LicenseSection implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "license-section", RuleCategory.GUIDELINE, "A section of the list is about its license.")
            .offByDefault()
            .build();

    private static final Set<String> TITLES =
            Set.of("license", "licence", "license information", "copyright and license", "license and copyright");

    /** Creates the rule. */
    public LicenseSection() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        if (!MainList.isAt(context.repository())) {
            return;
        }
        for (Section section : document.sections()) {
            section.heading()
                    .filter(heading -> TITLES.contains(words(heading.text())))
                    .filter(heading -> section.lists().stream().noneMatch(LicenseSection::isOnSubject))
                    .ifPresent(heading -> report(heading, context));
        }
    }

    /** Two licences, one for texts and one for scripts, are no more than a note; a list of many is on law. */
    private static boolean isOnSubject(EntryList list) {
        return list.entries().size() > 2;
    }

    private static void report(Heading heading, RuleContext context) {
        context.report(Diagnostic.at(
                heading.range(),
                "`" + heading.text()
                        + "` is no section for a list; put the text into the file `license`, which GitHub shows"
                        + " beside it"));
    }

    /** Returns the words in lower case; an emoji beside them changes nothing. */
    private static String words(String title) {
        StringBuilder words = new StringBuilder(title.length());
        String lower = title.toLowerCase(Locale.ROOT).replace("&", " and ");
        for (int i = 0; i < lower.length(); i++) {
            if (Character.isLetter(lower.charAt(i))) {
                words.append(lower.charAt(i));
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }
}
