package org.kempt.rules;

import java.util.List;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.suppression.UnusedSuppression;
import org.kempt.rules.entry.DescriptionCase;
import org.kempt.rules.entry.DescriptionRepeatsName;
import org.kempt.rules.entry.DuplicateEntry;
import org.kempt.rules.entry.DuplicateName;
import org.kempt.rules.entry.EntrySeparator;
import org.kempt.rules.entry.MissingDescription;
import org.kempt.rules.entry.MissingPeriod;
import org.kempt.rules.entry.UnsortedEntries;
import org.kempt.rules.entry.UnsortedSections;
import org.kempt.rules.heading.DuplicateHeading;
import org.kempt.rules.heading.EmptySection;
import org.kempt.rules.heading.ExtraTitle;
import org.kempt.rules.heading.MissingTitle;
import org.kempt.rules.heading.OutdatedContents;
import org.kempt.rules.heading.SkippedHeadingLevel;
import org.kempt.rules.layout.BlankLines;
import org.kempt.rules.layout.CodeFence;
import org.kempt.rules.layout.EmphasisMarker;
import org.kempt.rules.layout.FinalNewline;
import org.kempt.rules.layout.HardTab;
import org.kempt.rules.layout.LazyQuote;
import org.kempt.rules.layout.MixedLineEndings;
import org.kempt.rules.layout.RuleMarker;
import org.kempt.rules.layout.StrongMarker;
import org.kempt.rules.layout.TableLayout;
import org.kempt.rules.layout.TrailingSpace;
import org.kempt.rules.structure.EmptyEntry;
import org.kempt.rules.structure.InterruptedList;
import org.kempt.rules.structure.ListSpacing;
import org.kempt.rules.structure.LooseList;
import org.kempt.rules.structure.MarkerSpace;
import org.kempt.rules.structure.MergeConflict;
import org.kempt.rules.structure.MixedMarkers;
import org.kempt.rules.structure.NestedIndent;
import org.kempt.rules.structure.NoEntries;
import org.kempt.rules.structure.SiblingIndent;
import org.kempt.rules.structure.UnclosedComment;
import org.kempt.rules.structure.WrappedEntry;
import org.kempt.rules.structure.WrongNumber;

/** The rules that come with Kempt. */
public final class KemptRules {
    private KemptRules() {}

    /**
     * Returns all rules, by category in the order of {@link org.kempt.core.rule.RuleCategory}, then by name. That is
     * also the order in which help and reports name them.
     */
    public static RuleSet all() {
        return RuleSet.of(List.of(
                // structure
                new EmptyEntry(),
                new InterruptedList(),
                new ListSpacing(),
                new LooseList(),
                new MarkerSpace(),
                new MergeConflict(),
                new MixedMarkers(),
                new NestedIndent(),
                new NoEntries(),
                new SiblingIndent(),
                new UnclosedComment(),
                new WrappedEntry(),
                new WrongNumber(),
                // heading
                new DuplicateHeading(),
                new EmptySection(),
                new ExtraTitle(),
                new MissingTitle(),
                new OutdatedContents(),
                new SkippedHeadingLevel(),
                // entry
                new DescriptionCase(),
                new DescriptionRepeatsName(),
                new DuplicateEntry(),
                new DuplicateName(),
                new EntrySeparator(),
                new MissingDescription(),
                new MissingPeriod(),
                new UnsortedEntries(),
                new UnsortedSections(),
                // layout
                new BlankLines(),
                new CodeFence(),
                new EmphasisMarker(),
                new FinalNewline(),
                new HardTab(),
                new LazyQuote(),
                new MixedLineEndings(),
                new RuleMarker(),
                new StrongMarker(),
                new TableLayout(),
                new TrailingSpace(),
                // suppression
                new UnusedSuppression()));
    }
}
