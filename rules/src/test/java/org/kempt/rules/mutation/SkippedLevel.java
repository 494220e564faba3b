package org.kempt.rules.mutation;

import java.util.List;
import org.kempt.core.document.Characters;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.document.HeadingForm;
import org.kempt.core.document.Section;
import org.kempt.core.fix.TextEdit;

/** Writes one {@code #} too many before the first heading below another, where no heading skips a level. */
final class SkippedLevel extends SingleEdit {
    private static final int DEEPEST = 6;

    private final boolean withSubsections;

    /**
     * Creates a mutation.
     *
     * @param withSubsections whether other headings stand below the one that is moved. They come to stand beside it; whether
     *     one heading is too deep or all of them, nobody can say, so that no fix is asked for
     */
    SkippedLevel(boolean withSubsections) {
        super(
                withSubsections ? "skip a level above others" : "skip a heading level",
                !withSubsections,
                "skipped-heading-level");
        this.withSubsections = withSubsections;
    }

    @Override
    List<TextEdit> edits(Document document) {
        List<Section> sections = document.sections();
        for (int i = 1; i < sections.size(); i++) {
            if (sections.get(i).level() > sections.get(i - 1).level() + 1
                    && sections.get(i - 1).level() > 0) {
                return List.of();
            }
        }
        return sections.stream()
                .filter(section -> isFirstBelowAnother(section)
                        && isNotBelowExtraTitle(document, section)
                        && section.subsections().isEmpty() != withSubsections
                        && isNoRemark(section))
                .flatMap(section -> section.heading().stream())
                .filter(SkippedLevel::canBeMoved)
                .map(heading -> TextEdit.insert(heading.range().start(), "#"))
                .toList();
    }

    private static boolean isFirstBelowAnother(Section section) {
        return section.parent()
                .filter(parent -> parent.level() == section.level() - 1
                        && parent.level() > 0
                        && parent.subsections().get(0) == section)
                .isPresent();
    }

    /** A second title belongs on level 2; then what stands on level 3 below it is where it belongs. */
    private static boolean isNotBelowExtraTitle(Document document, Section section) {
        return section.level() > 2
                || document.sections().stream()
                                .filter(other -> other.level() == 1)
                                .count()
                        == 1;
    }

    /** Small headings are used for remarks, too: for whole sentences, and for those with nothing but prose below. */
    private static boolean isNoRemark(Section section) {
        String title = section.title();
        return !title.isEmpty()
                && !Characters.isTerminal(title.codePointBefore(title.length()))
                && (!section.lists().isEmpty() || !section.subsections().isEmpty());
    }

    private static boolean canBeMoved(Heading heading) {
        return heading.form() == HeadingForm.ATX && heading.level() < DEEPEST;
    }
}
