package org.kempt.rules.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Convention;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.ListConventions;
import org.kempt.core.document.ListKind;
import org.kempt.core.document.ListMarker;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Reports bullets and numbers with no space after them, which are text, and those with more or less than is usual. */
public final class MarkerSpace implements Rule {
    private static final Option<Integer> SPACES = Option.integer(
            "spaces", 0, 0, 4, "How many spaces follow a bullet or number; with 0, as many as in the rest of the list");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "marker-space",
                    RuleCategory.STRUCTURE,
                    "A bullet or number has no space after it and so is none, or has more or fewer than the list's others.")
            .option(SPACES)
            .fixes(FixAvailability.ALWAYS, Effect.ITEM_SYNTAX)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        SourceText source = document.source();
        for (SwallowedItem item : SwallowedItems.find(document)) {
            context.report(swallowed(source, item));
        }
        int wanted = context.option(SPACES);
        ListConventions conventions = document.listConventions();
        ItemNodes nodes = new ItemNodes(document);
        for (EntryList list : document.lists()) {
            Optional<Integer> usual = wanted > 0
                    ? Optional.of(wanted)
                    : conventions.markerSpaces(list).map(Convention::value);
            usual.ifPresent(spaces -> checkSpaces(source, list, nodes, spaces, context));
        }
    }

    private static void checkSpaces(
            SourceText source, EntryList list, ItemNodes nodes, int usual, RuleContext context) {
        Set<Integer> aligned = alignedColumns(list, usual);
        List<Entry> entries = list.entries();
        BooleanSupplier isUniform = ContentShift.uniformity(source, entries);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            ListMarker marker = entry.marker().orElseThrow();
            Optional<Integer> spaces = marker.spaces(source);
            if (spaces.isPresent()
                    && spaces.get() != usual
                    && !aligned.contains(marker.contentIndent())
                    && !wouldNest(marker, usual, i + 1 < entries.size() ? entries.get(i + 1) : null)) {
                context.report(spaced(source, entry, nodes, spaces.get(), usual, isUniform));
            }
        }
    }

    /** With fewer spaces the next entry, where it is indented, would become part of this one. */
    private static boolean wouldNest(ListMarker marker, int spaces, @Nullable Entry next) {
        return next != null
                && next.marker().orElseThrow().indent()
                        >= marker.indent() + marker.range().length() + spaces;
    }

    /**
     * Returns the columns at which texts begin where short numbers are followed by more spaces than long ones, so that their
     * texts stand below each other: at least half of the shorter ones do. None for bullets.
     */
    private static Set<Integer> alignedColumns(EntryList list, int usual) {
        Set<Integer> columns = new HashSet<>();
        if (list.kind() == ListKind.NUMBERED) {
            list.entries().forEach(entry -> columns.add(usualColumn(entry, usual)));
            columns.removeIf(column -> !isAligned(list, usual, column));
        }
        return columns;
    }

    private static boolean isAligned(EntryList list, int usual, int column) {
        int shorter = 0;
        int aligned = 0;
        for (Entry entry : list.entries()) {
            if (usualColumn(entry, usual) < column) {
                shorter++;
                aligned += entry.marker().orElseThrow().contentIndent() == column ? 1 : 0;
            }
        }
        return aligned * 2 >= shorter;
    }

    private static int usualColumn(Entry entry, int usual) {
        ListMarker marker = entry.marker().orElseThrow();
        return marker.indent() + marker.range().length() + usual;
    }

    private static Diagnostic.Builder swallowed(SourceText source, SwallowedItem item) {
        String marker = source.slice(item.marker());
        return Diagnostic.at(
                        item.marker(),
                        "No space follows `" + marker + "`, so this line is no entry but text: put one after it")
                .severity(Severity.ERROR)
                .fix(Fix.safe(
                        "Put a space after the marker",
                        Effect.ITEM_SYNTAX,
                        TextEdit.insert(item.marker().end(), " ")));
    }

    private static Diagnostic.Builder spaced(
            SourceText source, Entry entry, ItemNodes nodes, int spaces, int usual, BooleanSupplier isUniform) {
        ListMarker marker = entry.marker().orElseThrow();
        int end = marker.range().end();
        int growth = usual - spaces;
        List<TextEdit> edits = new ArrayList<>();
        edits.add(TextEdit.replace(new SourceRange(end, end + spaces), " ".repeat(usual)));
        ContentShift shift = new ContentShift(source, entry, nodes.of(entry));
        if (shift.isNeeded(growth, isUniform)) {
            edits.addAll(shift.edits(growth));
        }
        return Diagnostic.at(
                        new SourceRange(marker.range().start(), end + spaces),
                        "`" + source.slice(marker.range()) + "` is followed by " + count(spaces) + " instead of "
                                + usual)
                .fix(Fix.safe("Put " + count(usual) + " after the marker", Effect.ITEM_SYNTAX, edits));
    }

    private static String count(int spaces) {
        return spaces == 1 ? "1 space" : spaces + " spaces";
    }
}
