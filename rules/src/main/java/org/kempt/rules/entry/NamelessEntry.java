package org.kempt.rules.entry;

import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryLink;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.EntryRole;
import org.kempt.core.document.LinkForm;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceText;

/** Finds entries with a link that has no text, or only punctuation. */
public final class NamelessEntry implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "nameless-entry", RuleCategory.ENTRY, "The entry has a link, but no name.")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        for (EntryList list : document.lists()) {
            if (list.section().level() > 0 && !isBelowEntry(list)) {
                for (Entry entry : list.entries()) {
                    EntryLink link = entry.link().orElse(null);
                    if (link != null && isResource(entry, link) && isNameless(entry.name())) {
                        context.report(Diagnostic.at(link.range(), message(document.source(), entry, link)));
                    }
                }
            }
        }
    }

    /** What is nested below an entry may be its badge. */
    private static boolean isBelowEntry(EntryList list) {
        return list.parent().filter(parent -> parent.role() == EntryRole.ENTRY).isPresent();
    }

    private static boolean isResource(Entry entry, EntryLink link) {
        return (entry.role() == EntryRole.ENTRY || entry.role() == EntryRole.NOTE)
                && (link.form() == LinkForm.INLINE || link.form() == LinkForm.REFERENCE);
    }

    /** Returns whether a name has nothing but punctuation; emoji and signs such as {@code $} are seen and known. */
    private static boolean isNameless(String name) {
        return name.codePoints().allMatch(NamelessEntry::isPunctuationOrSpace);
    }

    private static boolean isPunctuationOrSpace(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String message(SourceText source, Entry entry, EntryLink link) {
        if (!entry.name().isEmpty()) {
            return "The name of this entry is only `" + entry.name() + "`; write what it is called";
        }
        boolean hasImage = source.slice(link.range()).startsWith("[![");
        return hasImage
                ? "This entry has no name: its link shows an image without a text; write `![Name](…)`"
                : "This entry has no name, so that nobody can see its link; write it between the brackets";
    }
}
