package org.kempt.rules.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Characters;
import org.kempt.core.document.Document;
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
        int[] skippedSections = new int[DEEPEST + 1];
        for (Section section : document.sections()) {
            if (!section.subsections().isEmpty() && !isExtraTitle(section, titles)) {
                List<Section> skipped = skipped(section, document.source());
                if (!skipped.isEmpty()) {
                    branches.add(section);
                }
                boolean mostSkip = skipped.size() * 2 >= section.subsections().size();
                (mostSkip ? skipping : regular)[section.level()]++;
                skippedSections[section.level()] += skipped.size();
            }
        }
        boolean[] habitReported = new boolean[DEEPEST + 1];
        for (Section branch : branches) {
            int level = branch.level();
            boolean usual = skipping[level] >= Math.max(1, regular[level]);
            boolean habit = usual && skippedSections[level] > 1;
            if (!habit || !habitReported[level]) {
                Optional<Fix> fix = usual ? Optional.empty() : fix(branch, document.source());
                boolean only = branches.size() == 1;
                context.report(diagnostic(
                        document.source(),
                        branch,
                        habit,
                        fix.or(() -> only ? fixOfOne(document, branch) : Optional.empty())));
            }
            habitReported[level] |= habit;
        }
    }

    /** What is below an extra title keeps its level: it is the title that moves down. */
    private static boolean isExtraTitle(Section section, List<Section> titles) {
        return section.level() == 1 && titles.size() <= ExtraTitle.HABIT && section != titles.get(0);
    }

    private static List<Section> skipped(Section branch, SourceText source) {
        return branch.subsections().stream()
                .filter(section -> section.level() > branch.level() + 1)
                .filter(section -> HeadingPlace.isFree(heading(section), source) && !isSentence(section.title()))
                .toList();
    }

    /** Small headings are used for remarks, too. */
    private static boolean isSentence(String title) {
        return !title.isEmpty() && Characters.isTerminal(title.codePointBefore(title.length()));
    }

    private static Heading heading(Section section) {
        return section.heading().orElseThrow();
    }

    private static Diagnostic.Builder diagnostic(SourceText source, Section branch, boolean habit, Optional<Fix> fix) {
        Section first = skipped(branch, source).get(0);
        Heading heading = heading(first);
        String message = "`" + heading.text() + "` is on level " + first.level() + ", right below `" + branch.title()
                + "` on level " + branch.level();
        Diagnostic.Builder diagnostic = Diagnostic.at(
                        heading.range(),
                        habit
                                ? message + "; so are others of this list"
                                : message + "; it belongs on level " + (branch.level() + 1))
                .related(heading(branch).range(), "the heading above");
        if (habit) {
            return diagnostic.severity(Severity.INFO);
        }
        fix.ifPresent(diagnostic::fix);
        return diagnostic;
    }

    /** Moves all that is below {@code branch} up alike, so that nothing changes what it belongs to. */
    private static Optional<Fix> fix(Section branch, SourceText source) {
        int level = branch.subsections().get(0).level();
        boolean alike = branch.subsections().stream().allMatch(section -> section.level() == level);
        List<TextEdit> edits = new ArrayList<>();
        boolean possible = alike && raise(branch, level - branch.level() - 1, source, edits);
        return possible
                ? Optional.of(Fix.safe("Move up to level " + (branch.level() + 1), Effect.HEADING, edits))
                : Optional.empty();
    }

    /**
     * Moves the only section of the list that skips a level up to its siblings. Had it a sibling on its own level, nobody
     * could say whether that belongs beside or below it; and a heading without a list may be a remark in small print.
     */
    private static Optional<Fix> fixOfOne(Document document, Section branch) {
        SourceText source = document.source();
        List<Section> deep = branch.subsections().stream()
                .filter(section -> section.level() > branch.level() + 1)
                .toList();
        List<TextEdit> edits = new ArrayList<>();
        boolean possible = deep.size() == 1
                && (holdsList(document, deep.get(0)) || isInContents(document, deep.get(0)))
                && raiseWithBelow(deep.get(0), deep.get(0).level() - branch.level() - 1, source, edits);
        return possible
                ? Optional.of(Fix.safe("Move up to level " + (branch.level() + 1), Effect.HEADING, edits))
                : Optional.empty();
    }

    private static boolean holdsList(Document document, Section section) {
        return document.lists().stream().anyMatch(list -> section.extent().contains(list.range()));
    }

    private static boolean isInContents(Document document, Section section) {
        String address = "#" + heading(section).anchor();
        return document.contents()
                .filter(contents -> document.links().stream()
                        .anyMatch(link -> contents.range().contains(link.range())
                                && link.url().equals(address)))
                .isPresent();
    }

    /** Sections nest at most six deep. */
    private static boolean raise(Section above, int levels, SourceText source, List<TextEdit> edits) {
        for (Section section : above.subsections()) {
            if (!raiseWithBelow(section, levels, source, edits)) {
                return false;
            }
        }
        return true;
    }

    private static boolean raiseWithBelow(Section section, int levels, SourceText source, List<TextEdit> edits) {
        Heading heading = heading(section);
        int start = heading.range().start();
        boolean closed = source.charAt(heading.range().end() - 1) == '#';
        if (heading.form() != HeadingForm.ATX || closed || !HeadingPlace.isFree(heading, source)) {
            return false;
        }
        edits.add(TextEdit.delete(new SourceRange(start, start + levels)));
        return raise(section, levels, source, edits);
    }
}
