package org.kempt.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kempt.core.LintResult;
import org.kempt.core.baseline.BaselineSplit;
import org.kempt.core.baseline.FileBaseline;
import org.kempt.core.change.ChangedLines;
import org.kempt.core.config.SectionConfigurations;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleId;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.text.Spelling;

/**
 * The baselines of a run. Each list has that of the folder from which it is configured, else of the root of its repository,
 * else of the current folder; lists of several folders may have several.
 */
public final class Baselines {
    /** The name under which a baseline is found. */
    public static final String NAME = ".kempt-baseline.json";

    private final BaselineChoice choice;
    private final Map<RuleId, RuleDescriptor> rules = new LinkedHashMap<>();
    private final Map<Path, BaselineFile> files = new LinkedHashMap<>();
    private final Map<InputFile, Place> places = new HashMap<>();

    /** Where a list is known. */
    private record Place(BaselineFile file, String key) {}

    private Baselines(RuleSet rules, BaselineChoice choice) {
        this.choice = choice;
        rules.descriptors().forEach(rule -> this.rules.put(rule.id(), rule));
    }

    /**
     * Reads the baselines of some lists; empty where one cannot be used, which was said then.
     *
     * @param directory the folder from which paths are meant, an absolute path
     * @throws IOException if it cannot be said
     */
    public static Optional<Baselines> of(
            List<InputFile> lists, RuleSet rules, BaselineChoice choice, Path directory, Messages messages)
            throws IOException {
        Baselines baselines = new Baselines(rules, choice);
        if (choice.use() == BaselineChoice.Use.IGNORE) {
            return Optional.of(baselines);
        }
        try {
            BaselinePlaces where = new BaselinePlaces(directory);
            if (choice.file().isPresent()) {
                baselines.file(choice.file().get(), where);
            }
            for (InputFile list : lists) {
                if (list.place().isPresent()) {
                    Path path = list.place().get();
                    BaselineFile file = baselines.file(choice.file().orElseGet(() -> where.of(path)), where);
                    baselines.places.put(list, new Place(file, file.key(path)));
                }
            }
            baselines.requireFiles();
        } catch (InvalidBaselineException e) {
            messages.problem(String.valueOf(e.getMessage()), e);
            return Optional.empty();
        }
        baselines.warn(messages);
        return Optional.of(baselines);
    }

    private BaselineFile file(Path path, BaselinePlaces where) throws InvalidBaselineException {
        Path normal = path.normalize();
        BaselineFile file = files.get(normal);
        if (file == null) {
            file = BaselineFile.read(normal, where.shown(normal));
            files.put(normal, file);
        }
        return file;
    }

    /** One that is named or to be pruned has to be there. */
    private void requireFiles() throws InvalidBaselineException {
        boolean wanted = choice.use() == BaselineChoice.Use.PRUNE
                || (choice.use() == BaselineChoice.Use.APPLY && choice.file().isPresent());
        if (wanted && !files.isEmpty() && files.values().stream().noneMatch(BaselineFile::exists)) {
            throw new InvalidBaselineException(files.values().iterator().next().name()
                    + ": there is no such baseline; `kempt check --write-baseline` writes one");
        }
    }

    private void warn(Messages messages) throws IOException {
        List<String> names = rules.keySet().stream().map(RuleId::value).toList();
        for (BaselineFile file : files.values()) {
            for (Map.Entry<RuleId, String> named : file.rules().entrySet()) {
                if (!rules.containsKey(named.getKey())) {
                    String hint = Spelling.hint(named.getKey().value(), names);
                    messages.note(file.name() + ":" + named.getValue() + ": warning: unknown rule `" + named.getKey()
                            + "`" + (hint.isEmpty() ? "; what it found stays in the baseline" : hint));
                }
            }
            if (file.exists()) {
                messages.detail(
                        file.name() + ": holds " + findings(file.baseline().size()));
            }
        }
    }

    /** Returns what is put up with in a list. */
    FileBaseline of(InputFile list) {
        Place place = places.get(list);
        return place == null || choice.use() == BaselineChoice.Use.WRITE
                ? FileBaseline.EMPTY
                : place.file().baseline().of(place.key());
    }

    /** What was found in a list without what its baseline holds, and what that did. */
    record Judged(LintResult result, BaselineOutcome outcome) {}

    /**
     * Takes out what is held.
     *
     * @param result what was found in the list
     * @param changed the lines of the list that were looked at
     */
    Judged judge(InputFile list, LintResult result, ChangedLines changed) {
        Place place = places.get(list);
        if (place == null) {
            return new Judged(result, new BaselineOutcome(0, 0, FileBaseline.EMPTY));
        }
        FileBaseline known = place.file().baseline().of(place.key());
        if (choice.use() == BaselineChoice.Use.WRITE) {
            FileBaseline found = FileBaseline.of(result.document(), result.diagnostics());
            // What rules found that this Kempt does not have, it cannot find again.
            FileBaseline next = found.plus(known.only(rule -> !rules.containsKey(rule)));
            return new Judged(new LintResult(result.document(), List.of()), new BaselineOutcome(found.size(), 0, next));
        }
        if (known.isEmpty()) {
            return new Judged(result, new BaselineOutcome(0, 0, known));
        }
        BaselineSplit split = known.split(result.document(), result.diagnostics());
        FileBaseline fixed = changed.isAll() ? fixed(list, result, known) : FileBaseline.EMPTY;
        int fixedSince = choice.use() == BaselineChoice.Use.PRUNE ? 0 : fixed.size();
        return new Judged(
                new LintResult(result.document(), split.fresh()),
                new BaselineOutcome(split.held().size(), fixedSince, known.minus(fixed)));
    }

    /** Returns what is not found any more; what a rule found that did not run may still be there. */
    private FileBaseline fixed(InputFile list, LintResult result, FileBaseline known) {
        FileBaseline gone = known.minus(FileBaseline.of(result.document(), result.diagnostics()));
        if (gone.isEmpty()) {
            return gone;
        }
        SectionConfigurations sections = SectionConfigurations.of(list.configuration(), result.document());
        Map<RuleId, Boolean> ran = new HashMap<>();
        return gone.only(rule -> ran.computeIfAbsent(rule, id -> {
            RuleDescriptor descriptor = rules.get(id);
            return descriptor != null && !sections.variants(descriptor).isEmpty();
        }));
    }

    /** Notes what a baseline is to hold of a list. */
    public void record(InputFile list, BaselineOutcome outcome) {
        Place place = places.get(list);
        if (place != null) {
            place.file().change(place.key(), outcome.next());
        }
    }

    /**
     * Writes the baselines if the run is to, all of whose lists were recorded; what goes wrong is said.
     *
     * @return what was written, for people
     * @throws IOException if it cannot be said
     */
    public List<String> write(Messages messages) throws IOException {
        List<String> written = new ArrayList<>();
        for (BaselineFile file : choice.writes() ? files.values() : List.<BaselineFile>of()) {
            boolean prunes = choice.use() == BaselineChoice.Use.PRUNE;
            if (prunes) {
                if (!file.exists()) {
                    continue;
                }
                file.forgetMissing();
            }
            if (!file.exists() && choice.file().isEmpty() && file.after().size() == 0) {
                written.add(file.name() + ": not written, for there is nothing to hold");
                continue;
            }
            try {
                file.write();
                int size = file.after().size();
                written.add(file.name() + ": "
                        + (prunes ? "removed " + findings(file.baseline().size() - size) + ", " : "")
                        + "holds " + findings(size) + " now");
            } catch (WriteException e) {
                messages.problem(file.name() + ": " + e.getMessage(), e);
            }
        }
        return written;
    }

    private static String findings(int number) {
        return number + (number == 1 ? " finding" : " findings");
    }
}
