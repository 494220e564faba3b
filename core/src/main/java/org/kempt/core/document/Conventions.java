package org.kempt.core.document;

import java.util.Optional;
import org.kempt.core.source.SourceText;

/**
 * The habits of a list, read off its entries. A list or table that is long enough has habits of its own; else those of
 * the whole file count. Where too few entries agree there is no habit, and a rule has nothing to say.
 */
public final class Conventions {
    /** At least this share of a list's own entries, 90 %, makes a habit of the list. */
    private static final int OF_LIST = 90;

    private final Habits<String> separators =
            new Habits<>(new Habits.Threshold(5, OF_LIST), new Habits.Threshold(10, 80));
    private final Habits<Boolean> periods =
            new Habits<>(new Habits.Threshold(8, OF_LIST), new Habits.Threshold(10, 85));
    private final Habits<LetterCase> firstLetters =
            new Habits<>(new Habits.Threshold(8, OF_LIST), new Habits.Threshold(10, 90));
    private final Habits<Boolean> descriptions =
            new Habits<>(new Habits.Threshold(10, 95), new Habits.Threshold(Integer.MAX_VALUE, 100));

    private final SourceText source;

    private Conventions(SourceText source) {
        this.source = source;
    }

    static Conventions of(SourceText source, Iterable<EntryList> lists) {
        Conventions conventions = new Conventions(source);
        for (EntryList list : lists) {
            list.recommended().forEach(entry -> conventions.add(entry));
        }
        return conventions;
    }

    private void add(Entry entry) {
        EntryList list = entry.list();
        descriptions.add(list, entry.description().isPresent());
        EntryStyle.finalPeriod(source, entry).ifPresent(period -> periods.add(list, period));
        EntryStyle.separator(source, entry).ifPresent(separator -> separators.add(list, separator));
        EntryStyle.firstLetter(source, entry).ifPresent(letter -> firstLetters.add(list, letter));
    }

    /**
     * Returns what usually stands between name and description, as {@link Separators#of} gives it: in at least
     * 90 % of 5 entries of the list, else in at least 80 % of 10 entries of the file.
     */
    public Optional<Convention<String>> separator(EntryList list) {
        return separators.of(list);
    }

    /**
     * Returns what usually stands between name and description, as the {@linkplain #separator(EntryList) others} of the list
     * or the file say.
     */
    public Optional<Convention<String>> separator(Entry entry) {
        return ofOthers(separators, entry, EntryStyle.separator(source, entry));
    }

    /** Returns the {@linkplain #separator(EntryList) separator} that is usual in the file's lists. */
    public Optional<Convention<String>> separator() {
        return separators.ofFile();
    }

    /**
     * Returns whether descriptions usually end in a full stop: at least 90 % of 8 of the list agree, else at least 85 %
     * of 10 of the file.
     */
    public Optional<Convention<Boolean>> finalPeriod(EntryList list) {
        return periods.of(list);
    }

    /**
     * Returns whether descriptions usually end in a full stop, as the {@linkplain #finalPeriod(EntryList) others} of the
     * list or the file say.
     */
    public Optional<Convention<Boolean>> finalPeriod(Entry entry) {
        return ofOthers(periods, entry, EntryStyle.finalPeriod(source, entry));
    }

    /**
     * Returns whether a description that ends against the {@linkplain #finalPeriod(Entry) habit} is certainly a slip. It is
     * where the list itself has the habit, where all others in it agree and are at least 5, or where at most one other
     * description in 250 of the file does not.
     */
    public boolean finalPeriodIsFirm(Entry entry) {
        Boolean own = EntryStyle.finalPeriod(source, entry).orElse(null);
        Boolean usual = finalPeriod(entry).map(Convention::value).orElse(null);
        return own != null && usual != null && periods.isFirm(entry.list(), usual, own);
    }

    /** Returns whether descriptions in the file's lists {@linkplain #finalPeriod(EntryList) end} in a full stop. */
    public Optional<Convention<Boolean>> finalPeriod() {
        return periods.ofFile();
    }

    /**
     * Returns how descriptions usually begin: at least 90 % of 8 of the list agree, else at least 90 % of 10 of the file.
     * Descriptions that continue a sentence which the name begins do not count.
     */
    public Optional<Convention<LetterCase>> firstLetter(EntryList list) {
        return firstLetters.of(list);
    }

    /**
     * Returns how descriptions usually begin, as the {@linkplain #firstLetter(EntryList) others} of the list or the file
     * say.
     */
    public Optional<Convention<LetterCase>> firstLetter(Entry entry) {
        return ofOthers(firstLetters, entry, EntryStyle.firstLetter(source, entry));
    }

    private static <T> Optional<Convention<T>> ofOthers(Habits<T> habits, Entry entry, Optional<T> own) {
        return own.isPresent() ? habits.ofOthers(entry.list(), own.get()) : habits.of(entry.list());
    }

    /** Returns how descriptions in the file's lists usually {@linkplain #firstLetter(EntryList) begin}. */
    public Optional<Convention<LetterCase>> firstLetter() {
        return firstLetters.ofFile();
    }

    /** Returns whether the entries of the list have descriptions, or have none: at least 95 % of 10 agree. */
    public Optional<Convention<Boolean>> description(EntryList list) {
        return descriptions.of(list);
    }
}
