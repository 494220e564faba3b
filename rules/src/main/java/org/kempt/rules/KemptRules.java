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
import org.kempt.rules.entry.TableShape;
import org.kempt.rules.entry.UnsortedEntries;
import org.kempt.rules.entry.UnsortedSections;
import org.kempt.rules.entry.UnsortedTable;
import org.kempt.rules.heading.BrokenAnchor;
import org.kempt.rules.heading.ContentsPosition;
import org.kempt.rules.heading.DuplicateHeading;
import org.kempt.rules.heading.EmphasisAsHeading;
import org.kempt.rules.heading.EmptySection;
import org.kempt.rules.heading.ExtraTitle;
import org.kempt.rules.heading.HeadingPunctuation;
import org.kempt.rules.heading.HeadingSpace;
import org.kempt.rules.heading.HeadingSpacing;
import org.kempt.rules.heading.HeadingStyle;
import org.kempt.rules.heading.MissingContents;
import org.kempt.rules.heading.MissingTitle;
import org.kempt.rules.heading.OutdatedContents;
import org.kempt.rules.heading.SkippedHeadingLevel;
import org.kempt.rules.heading.TitleCase;
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
import org.kempt.rules.text.InvisibleCharacter;
import org.kempt.rules.text.MisspelledName;
import org.kempt.rules.text.Mojibake;
import org.kempt.rules.text.RepeatedPunctuation;
import org.kempt.rules.text.RepeatedSpace;
import org.kempt.rules.text.UnbalancedPunctuation;

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
                new BrokenAnchor(),
                new ContentsPosition(),
                new DuplicateHeading(),
                new EmphasisAsHeading(),
                new EmptySection(),
                new ExtraTitle(),
                new HeadingPunctuation(),
                new HeadingSpace(),
                new HeadingSpacing(),
                new HeadingStyle(),
                new MissingContents(),
                new MissingTitle(),
                new OutdatedContents(),
                new SkippedHeadingLevel(),
                new TitleCase(),
                // entry
                new DescriptionCase(),
                new DescriptionRepeatsName(),
                new DuplicateEntry(),
                new DuplicateName(),
                new EntrySeparator(),
                new MissingDescription(),
                new MissingPeriod(),
                new TableShape(),
                new UnsortedEntries(),
                new UnsortedSections(),
                new UnsortedTable(),
                // text
                new InvisibleCharacter(),
                new MisspelledName(),
                new Mojibake(),
                new RepeatedPunctuation(),
                new RepeatedSpace(),
                new UnbalancedPunctuation(),
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
