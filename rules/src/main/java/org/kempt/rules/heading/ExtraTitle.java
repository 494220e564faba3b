package org.kempt.rules.heading;

import java.util.List;
import java.util.Optional;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Contents;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.document.Section;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Reports headings of level 1 after the title. */
public final class ExtraTitle implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "extra-title", RuleCategory.HEADING, "A list has one title; another heading is on level 1, too.")
            .fixes(FixAvailability.SOMETIMES, Effect.HEADING)
            .build();

    /** From so many on, level 1 is the level of the list's sections. */
    static final int HABIT = 3;

    /** Creates the rule. */
    public ExtraTitle() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        List<Section> titles = document.sections().stream()
                .filter(section -> section.level() == 1
                        && !section.title().isEmpty()
                        && HeadingPlace.isFree(heading(section), document.source()))
                .toList();
        if (titles.size() < 2) {
            return;
        }
        Section title = titles.get(0);
        List<Section> extra = titles.subList(1, titles.size());
        if (extra.size() >= HABIT) {
            context.report(Diagnostic.at(
                            heading(extra.get(0)).range(),
                            extra.size() + " sections of this list are on level 1, that of its title; level 2 is usual")
                    .severity(Severity.INFO)
                    .related(heading(title).range(), "the title"));
            return;
        }
        Section contents = document.contents().map(Contents::section).orElse(null);
        boolean movable = document.sections().stream().anyMatch(section -> section.level() == 2);
        for (Section section : extra) {
            Heading heading = heading(section);
            Diagnostic.Builder diagnostic = Diagnostic.at(
                            heading.range(),
                            "`" + heading.text() + "` is on level 1, that of the title `" + title.title() + "` (line "
                                    + document.source().line(title.range().start()) + "); it belongs on level 2")
                    .related(heading(title).range(), "the title");
            boolean holdsSections = section.subsections().stream().anyMatch(below -> below.level() == 2);
            // Below one that stays, a section moved down would come to belong to it.
            movable &= section == contents || !holdsSections;
            if (movable) {
                demotion(heading, document.source())
                        .map(edit -> Fix.safe("Move down to level 2", Effect.HEADING, edit))
                        .ifPresent(diagnostic::fix);
            }
            context.report(diagnostic);
        }
    }

    private static Heading heading(Section section) {
        return section.heading().orElseThrow();
    }

    private static Optional<TextEdit> demotion(Heading heading, SourceText source) {
        return switch (heading.form()) {
            case ATX -> Optional.of(TextEdit.insert(heading.range().start(), "#"));
            case SETEXT -> {
                int line = source.startOfLine(heading.range().end());
                SourceRange underline = new SourceRange(line, heading.range().end());
                yield Optional.of(
                        TextEdit.replace(underline, source.slice(underline).replace('=', '-')));
            }
            case HTML -> Optional.empty();
        };
    }
}
