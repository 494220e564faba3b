package org.kempt.rules.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Characters;
import org.kempt.core.document.Document;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.Heading;
import org.kempt.core.document.HeadingForm;
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

/** Reports sections that stand more than one level below the section above them, once a branch. */
public final class SkippedHeadingLevel implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "skipped-heading-level",
                    RuleCategory.HEADING,
                    "A heading is more than one level below the heading above it.")
            .fixes(FixAvailability.SOMETIMES, Effect.HEADING)
            .build();

    private static final int DEEPEST = 6;

    /** Creates the rule. */
    public SkippedHeadingLevel() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        List<Section> branches = new ArrayList<>();
        List<Section> titles = document.sections().stream()
                .filter(section -> section.level() == 1)
                .toList();
        int[] regular = new int[DEEPEST + 1];
        int[] skipping = new int[DEEPEST + 1];
        for (Section section : document.sections()) {
            if (!section.subsections().isEmpty() && !isExtraTitle(section, titles)) {
                if (firstSkipped(section, document.source()).isPresent()) {
                    branches.add(section);
                }
                for (Section below : section.subsections()) {
                    (below.level() > section.level() + 1 ? skipping : regular)[section.level()]++;
                }
            }
        }
        boolean[] habitReported = new boolean[DEEPEST + 1];
        for (Section branch : branches) {
            int level = branch.level();
            boolean habit = skipping[level] >= Math.max(1, regular[level]);
            if (!habit || !habitReported[level]) {
                context.report(diagnostic(branch, habit, document.source()));
            }
            habitReported[level] |= habit;
        }
    }

    /** What is below an extra title keeps its level: it is the title that moves down. */
    private static boolean isExtraTitle(Section section, List<Section> titles) {
        return section.level() == 1 && titles.size() <= ExtraTitle.HABIT && section != titles.get(0);
    }

    private static Optional<Section> firstSkipped(Section branch, SourceText source) {
        return branch.subsections().stream()
                .filter(section -> section.level() > branch.level() + 1)
                .filter(section -> HeadingPlace.isFree(heading(section), source) && !isSentence(section.title()))
                .findFirst();
    }

    /** Small headings are used for remarks, too. */
    private static boolean isSentence(String title) {
        return !title.isEmpty() && Characters.isTerminal(title.codePointBefore(title.length()));
    }

    private static Heading heading(Section section) {
        return section.heading().orElseThrow();
    }

    private static Diagnostic.Builder diagnostic(Section branch, boolean habit, SourceText source) {
        Section first = firstSkipped(branch, source).orElseThrow();
        Heading heading = heading(first);
        String message = "`" + heading.text() + "` is on level " + first.level() + ", right below `" + branch.title()
                + "` on level " + branch.level();
        Diagnostic.Builder diagnostic = Diagnostic.at(
                        heading.range(),
                        habit
                                ? message + "; so are others of this list"
                                : message + "; it belongs on level " + (branch.level() + 1))
                .related(heading(branch).range(), "the heading above");
        Optional<Fix> fix = habit ? Optional.empty() : fix(branch, source);
        fix.ifPresent(diagnostic::fix);
        return fix.isPresent() || (!habit && isAlike(branch)) ? diagnostic : diagnostic.severity(Severity.INFO);
    }

    /**
     * Moves up what skips a level, with all that is below it, so that nothing changes what it belongs to. Beside sections
     * on the right level a small heading without entries may be a remark.
     */
    private static Optional<Fix> fix(Section branch, SourceText source) {
        int wanted = branch.level() + 1;
        List<Section> skipping = branch.subsections().stream()
                .filter(section -> section.level() > wanted)
                .toList();
        boolean all = skipping.size() == branch.subsections().size();
        List<TextEdit> edits = new ArrayList<>();
        for (Section section : skipping) {
            boolean meant = all ? isAlike(branch) : section.lists().stream().anyMatch(EntryList::hasRecommended);
            if (!meant || !raise(section, section.level() - wanted, source, edits)) {
                return Optional.empty();
            }
        }
        return Optional.of(Fix.safe("Move up to level " + wanted, Effect.HEADING, edits));
    }

    private static boolean isAlike(Section branch) {
        return branch.subsections().stream().map(Section::level).distinct().count() == 1;
    }

    /** Sections nest at most six deep. */
    private static boolean raise(Section section, int levels, SourceText source, List<TextEdit> edits) {
        Heading heading = heading(section);
        int start = heading.range().start();
        boolean closed = source.charAt(heading.range().end() - 1) == '#';
        if (heading.form() != HeadingForm.ATX || closed || !HeadingPlace.isFree(heading, source)) {
            return false;
        }
        edits.add(TextEdit.delete(new SourceRange(start, start + levels)));
        return section.subsections().stream().allMatch(below -> raise(below, levels, source, edits));
    }
}
