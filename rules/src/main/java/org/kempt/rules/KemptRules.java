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
import org.kempt.rules.structure.InterruptedList;
import org.kempt.rules.structure.NoEntries;
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
                new InterruptedList(),
                new NoEntries(),
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
                new UnsortedEntries(),
                new UnsortedSections(),
                // text
                new InvisibleCharacter(),
                new MisspelledName(),
                new Mojibake(),
                new RepeatedPunctuation(),
                new RepeatedSpace(),
                new UnbalancedPunctuation(),
                // suppression
                new UnusedSuppression()));
    }
}
