package org.kempt.rules.heading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.Severity;
import org.kempt.core.text.Spelling;
import org.kempt.rules.heading.LineMatch.Kind;

/** Reports lines of a table of contents that lead nowhere or elsewhere, that are there twice, or that misname a section. */
final class WrongLines {
    private static final int LEAST_EQUAL = 5;
    private static final double NEARLY_ALL = 0.9;

    private final Document document;
    private final Map<ContentsLine, LineMatch> matches;
    private final ContentsEdits edits;

    WrongLines(Document document, Map<ContentsLine, LineMatch> matches, ContentsEdits edits) {
        this.document = document;
        this.matches = matches;
        this.edits = edits;
    }

    void report(RuleContext context) {
        Map<String, ContentsLine> first = new HashMap<>();
        boolean sameNames = usesSameNames();
        matches.forEach((line, match) -> {
            switch (match.kind()) {
                case LOST -> context.report(lost(line));
                case WRONG_CASE -> context.report(wrongCase(line, heading(match)));
                case MISDIRECTED -> context.report(misdirected(line, heading(match)));
                case LOST_TWIN -> context.report(lostTwin(line));
                case WRONG_ANCHOR -> context.report(wrongAnchor(line, heading(match)));
                case SIMILAR, BY_PLACE -> context.report(renamed(line, match));
                case RIGHT -> {
                    Heading heading = heading(match);
                    ContentsLine twin = first.putIfAbsent(heading.anchor() + ' ' + line.key(), line);
                    if (twin != null) {
                        context.report(repeated(line, twin));
                    } else if (sameNames && isMisspelt(line, heading)) {
                        context.report(misspelt(line, heading));
                    }
                }
                case NAMED, OTHER -> {}
            }
        });
    }

    private static Heading heading(LineMatch match) {
        return match.section().heading().orElseThrow();
    }

    private int lineOf(Heading heading) {
        return document.source().line(heading.range().start());
    }

    private Diagnostic.Builder wrongCase(ContentsLine line, Heading heading) {
        Diagnostic.Builder diagnostic = OutdatedContents.at(
                line,
                "`" + line.text() + "` leads to `#" + line.fragment().orElse("") + "`; the anchor is `#"
                        + heading.anchor() + "`, and only GitHub's own pages forgive the wrong case");
        fixAnchor(diagnostic, line, heading);
        return diagnostic.related(heading.range(), "the heading");
    }

    private Diagnostic.Builder wrongAnchor(ContentsLine line, Heading heading) {
        Diagnostic.Builder diagnostic = OutdatedContents.at(
                        line,
                        "`" + line.text() + "` leads nowhere; the anchor of its heading (line " + lineOf(heading)
                                + ") is `#" + heading.anchor() + "`")
                .severity(Severity.ERROR);
        fixAnchor(diagnostic, line, heading);
        return diagnostic.related(heading.range(), "the heading");
    }

    private Diagnostic.Builder misdirected(ContentsLine line, Heading heading) {
        Diagnostic.Builder diagnostic = OutdatedContents.at(
                line,
                "`" + line.text() + "` leads to another section; the anchor of its heading (line " + lineOf(heading)
                        + ") is `#" + heading.anchor() + "`");
        fixAnchor(diagnostic, line, heading);
        return diagnostic.related(heading.range(), "the heading");
    }

    private void fixAnchor(Diagnostic.Builder diagnostic, ContentsLine line, Heading heading) {
        edits.anchor(line, heading)
                .map(edit -> Fix.safe("Link to `#" + heading.anchor() + "`", Effect.CONTENTS, edit))
                .ifPresent(diagnostic::fix);
    }

    private Diagnostic.Builder renamed(ContentsLine line, LineMatch match) {
        Heading heading = heading(match);
        String title = TitleText.plain(heading.text());
        Diagnostic.Builder diagnostic = OutdatedContents.at(
                        line,
                        "`" + line.text() + "` leads nowhere; "
                                + (match.kind() == Kind.SIMILAR ? "perhaps it means" : "in its place stands")
                                + " `" + title + "` (line " + lineOf(heading) + ")")
                .severity(Severity.ERROR)
                .related(heading.range(), "the heading");
        List<TextEdit> changes = new ArrayList<>();
        edits.anchor(line, heading).ifPresent(changes::add);
        if (wasRenamed(line, heading)) {
            edits.text(line, heading).ifPresent(changes::add);
        }
        if (!changes.isEmpty()) {
            Applicability applicability = match.kind() == Kind.SIMILAR ? Applicability.SAFE : Applicability.UNSAFE;
            diagnostic.fix(new Fix("Link to `" + title + "`", Effect.CONTENTS, applicability, changes));
        }
        return diagnostic;
    }

    /**
     * Returns whether the text was the name of the heading before: the old anchor belongs to it. A text that says more
     * than the heading, or only spells it in another way, stays: the heading may be the one that is wrong.
     */
    private static boolean wasRenamed(ContentsLine line, Heading heading) {
        boolean ownAnchor = TitleKey.ofAnchor(line.fragment().orElse("")).equals(TitleKey.ofAnchor(line.text()));
        String title = TitleKey.withoutCount(heading.text());
        return ownAnchor && !line.key().contains(title) && !isTypo(line, heading);
    }

    private Diagnostic.Builder lost(ContentsLine line) {
        Diagnostic.Builder diagnostic = OutdatedContents.at(
                        line,
                        "`" + line.text() + "` leads nowhere: no heading has the anchor `#"
                                + line.fragment().orElse("") + "`")
                .severity(Severity.ERROR);
        removal(line).ifPresent(diagnostic::fix);
        return diagnostic;
    }

    private Diagnostic.Builder lostTwin(ContentsLine line) {
        Diagnostic.Builder diagnostic = OutdatedContents.at(
                        line, "`" + line.text() + "` leads nowhere, and another line leads to its heading")
                .severity(Severity.ERROR);
        removal(line).ifPresent(diagnostic::fix);
        return diagnostic;
    }

    private Diagnostic.Builder repeated(ContentsLine line, ContentsLine twin) {
        Diagnostic.Builder diagnostic = OutdatedContents.at(
                        line,
                        "`" + line.text() + "` is listed twice, first on line "
                                + document.source().line(twin.entry().range().start()))
                .related(twin.entry().range(), "first listed here");
        removal(line).ifPresent(diagnostic::fix);
        return diagnostic;
    }

    /** Only a line that says nothing else can go. */
    private Optional<Fix> removal(ContentsLine line) {
        boolean bare = line.entry().children().isEmpty()
                && line.entry().comments().isEmpty()
                && line.entry().list().entries().size() > 1
                && line.link()
                        .filter(link -> link.range().equals(line.entry().parts().paragraph()))
                        .isPresent();
        return bare
                ? Optional.ofNullable(edits.block(line.entry()))
                        .map(block -> Fix.unsafe("Remove the line", Effect.CONTENTS, TextEdit.delete(block)))
                : Optional.empty();
    }

    private boolean usesSameNames() {
        int right = 0;
        int same = 0;
        for (Map.Entry<ContentsLine, LineMatch> entry : matches.entrySet()) {
            if (entry.getValue().kind() == Kind.RIGHT) {
                right++;
                same += TitleKey.of(heading(entry.getValue()).text())
                                .equals(entry.getKey().key())
                        ? 1
                        : 0;
            }
        }
        return same >= LEAST_EQUAL && same >= NEARLY_ALL * right;
    }

    private static boolean isMisspelt(ContentsLine line, Heading heading) {
        String key = line.key();
        String title = TitleKey.of(heading.text());
        return !title.contains(key)
                && !key.contains(title)
                && !TitleKey.loose(line.text()).equals(TitleKey.loose(heading.text()));
    }

    private Diagnostic.Builder misspelt(ContentsLine line, Heading heading) {
        Diagnostic.Builder diagnostic = OutdatedContents.at(
                        line,
                        "`" + line.text() + "` is called `" + heading.text() + "` in its heading (line "
                                + lineOf(heading) + ")")
                .severity(isTypo(line, heading) ? Severity.WARNING : Severity.INFO)
                .related(heading.range(), "the heading");
        edits.text(line, heading)
                .map(edit -> Fix.unsafe("Rename to `" + TitleText.plain(heading.text()) + "`", Effect.CONTENTS, edit))
                .ifPresent(diagnostic::fix);
        return diagnostic;
    }

    private static boolean isTypo(ContentsLine line, Heading heading) {
        return Spelling.distance(line.key(), TitleKey.of(heading.text()), 2) <= 2;
    }
}
