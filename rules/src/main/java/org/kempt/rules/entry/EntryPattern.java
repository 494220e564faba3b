package org.kempt.rules.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.ListKind;
import org.kempt.core.document.ListMarker;
import org.kempt.core.pattern.PatternProgram.Progress;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceText;

/** Finds entries of another shape than the list's own templates. */
public final class EntryPattern implements Rule {
    private static final Option<List<EntryTemplate>> TEMPLATES = Option.texts(
            "templates",
            "The shapes that an entry can have, for example `- [{name}]({url}) - {description}.{? [{tag}]}`",
            "a template",
            EntryTemplate::of);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "entry-pattern", RuleCategory.ENTRY, "The entry has another shape than the list's template.")
            .offByDefault()
            .option(TEMPLATES)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        List<EntryTemplate> templates = context.option(TEMPLATES);
        if (templates.isEmpty()) {
            return;
        }
        document.entries()
                .filter(entry -> entry.list().kind() != ListKind.TABLE)
                .forEach(entry -> check(document.source(), entry, templates, context));
    }

    private static void check(SourceText source, Entry entry, List<EntryTemplate> templates, RuleContext context) {
        EntryLine line = EntryLine.of(source, entry);
        TemplateMismatch nearest = null;
        EntryTemplate otherMarker = null;
        for (EntryTemplate template : templates) {
            Progress progress = template.progress(line.text());
            if (progress.isMatch()) {
                if (hasMarker(source, entry, template)) {
                    return;
                }
                otherMarker = otherMarker == null ? template : otherMarker;
            } else {
                nearest = nearer(nearest, new TemplateMismatch(template, line, progress));
            }
        }
        String name = EntryNames.quoted(entry);
        if (otherMarker != null) {
            ListMarker marker = entry.marker().orElseThrow();
            context.report(Diagnostic.at(
                    marker.range(),
                    name + " begins with `" + source.slice(marker.range()) + "`, but the template with `"
                            + otherMarker.marker().orElse("") + "`"));
        } else if (nearest != null) {
            context.report(Diagnostic.at(line.range(nearest.offset(), nearest.end()), nearest.message(name)));
        }
    }

    private static TemplateMismatch nearer(@Nullable TemplateMismatch one, TemplateMismatch other) {
        return one == null || other.offset() > one.offset() ? other : one;
    }

    /** Returns whether an entry has the template's bullet, or any number where the template has one. */
    private static boolean hasMarker(SourceText source, Entry entry, EntryTemplate template) {
        String wanted = template.marker().orElse("");
        ListMarker marker = entry.marker().orElse(null);
        if (wanted.isEmpty() || marker == null) {
            return true;
        }
        String found = source.slice(marker.range());
        return found.charAt(found.length() - 1) == wanted.charAt(wanted.length() - 1);
    }
}
