package org.kempt.rules.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.document.Section;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.order.Move;
import org.kempt.core.order.Moves;
import org.kempt.core.order.SectionOrder;
import org.kempt.core.order.SortKey;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Finds the sections that are out of place among their siblings. */
public final class UnsortedSections implements Rule {
    private static final Option<Mode> ORDER = Option.choice(
            "order",
            Mode.AUTO,
            "Which sections are to be sorted: those that with their siblings evidently are meant to be (`auto`), or all "
                    + "(`always`)");
    private static final Option<List<String>> PINNED_FIRST = Option.strings(
            "pinned-first",
            List.of(
                    "about*",
                    "contents",
                    "getting started",
                    "index",
                    "introduction",
                    "legend",
                    "overview",
                    "table of contents",
                    "toc"),
            "Titles of sections that come first; `*` stands for any characters");
    private static final Option<List<String>> PINNED_LAST = Option.strings(
            "pinned-last",
            List.of(
                    "acknowledg*",
                    "authors",
                    "code of conduct",
                    "contribut*",
                    "credits",
                    "footnotes",
                    "how to contribute",
                    "licence",
                    "license",
                    "maintainers",
                    "misc*",
                    "other*",
                    "related*",
                    "see also",
                    "sponsors",
                    "thanks",
                    "uncategorized"),
            "Titles of sections that come last; `*` stands for any characters");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "unsorted-sections", RuleCategory.ENTRY, "A section is out of place among sorted sections.")
            .offByDefault()
            .fixes(FixAvailability.ALWAYS, Effect.ORDER)
            .option(ORDER)
            .option(OrderOptions.ARTICLES)
            .option(OrderOptions.LOCALE)
            .option(PINNED_FIRST)
            .option(PINNED_LAST)
            .build();

    /** Which sections are to be sorted. */
    enum Mode {
        AUTO,
        ALWAYS
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        Pins pins = Pins.of(context, PINNED_FIRST, PINNED_LAST);
        List<SortKey> keys = OrderOptions.usualKeys(context);
        boolean pinsAreUsual = isUsual(context, PINNED_FIRST) && isUsual(context, PINNED_LAST);
        boolean always = context.option(ORDER) == Mode.ALWAYS;
        List<SectionOrder> groups = new ArrayList<>(SectionOrder.of(
                document, keys, section -> holdsContents(document, section) || pins.hold(plainTitle(section))));
        // A section ends where its last subsection ends. What is inserted there has to come first.
        Collections.reverse(groups);
        for (SectionOrder group : groups) {
            if (always || group.meantToBeSorted()) {
                moves(document, group, pins, pinsAreUsual)
                        .forEach(move -> context.report(diagnostic(document.source(), group, move)));
            }
        }
    }

    private static boolean isUsual(RuleContext context, Option<List<String>> option) {
        return context.option(option).equals(option.defaultValue());
    }

    private static boolean holdsContents(Document document, Section section) {
        return document.contents()
                .filter(contents -> section.extent().contains(contents.range()))
                .isPresent();
    }

    /** Returns the title as patterns are written: in lower case, without an emoji before it or a colon after it. */
    private static String plainTitle(Section section) {
        String title = section.title().toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < title.length() && !Character.isLetterOrDigit(title.charAt(start))) {
            start++;
        }
        int end = title.length();
        while (end > start && !Character.isLetterOrDigit(title.charAt(end - 1))) {
            end--;
        }
        return title.substring(start, end);
    }

    private static List<Move> moves(Document document, SectionOrder group, Pins pins, boolean pinsAreUsual) {
        List<SourceRange> blocks =
                group.siblings().stream().map(Section::extent).toList();
        List<Integer> sortable = new ArrayList<>();
        PinnedKeys keys = new PinnedKeys(pins, group.order().key());
        Set<Section> ordered = new HashSet<>(group.sections());
        for (int i = 0; i < blocks.size(); i++) {
            Section section = group.siblings().get(i);
            if (ordered.contains(section)) {
                sortable.add(i);
                keys.add(section.title());
            } else if (pins.hold(plainTitle(section)) && !holdsContents(document, section)) {
                sortable.add(i);
                keys.addPinned(plainTitle(section));
            }
        }
        return Moves.of(document.source(), blocks, sortable, pinsAreUsual ? keys.unlessInPlace() : keys.all());
    }

    private static Diagnostic.Builder diagnostic(SourceText source, SectionOrder group, Move move) {
        Section section = group.siblings().get(move.item());
        Section neighbour = group.siblings().get(move.neighbour());
        String where = (move.isBefore() ? "before `" : "after `") + neighbour.title() + "`";
        int line = source.line(titleRange(neighbour).start());
        return Diagnostic.at(
                        titleRange(section),
                        "The section `" + section.title() + "` belongs " + where + " (line " + line + ")")
                .related(
                        titleRange(neighbour),
                        "The sections are sorted " + group.order().key().description())
                .fix(Fix.safe("Move it " + where, Effect.ORDER, move.edits()));
    }

    private static SourceRange titleRange(Section section) {
        return section.heading().map(Heading::textRange).orElse(section.extent());
    }
}
