package org.kempt.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.config.Configuration;
import org.kempt.core.config.ConfigurationLoader;
import org.kempt.core.config.ConfigurationProblem;
import org.kempt.core.config.InvalidConfigurationException;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.MalformedSourceException;
import org.kempt.core.source.SourceText;

/**
 * Finds the configuration of a file: in its folder or the next one above that has any, up to the root of the repository.
 * What is wrong in a configuration is said once, however many files it is for.
 */
final class ConfigurationFinder {
    private static final List<String> NAMES = List.of(".kempt.yaml", ".kempt.yml", ".kempt.json");
    private static final String REPOSITORY = ".git";

    /**
     * A configuration that was found.
     *
     * @param origin where it comes from, for people
     * @param patterns which files it is for
     */
    record Found(Configuration configuration, String origin, FilePatternMatcher patterns) {}

    /** Stands for a configuration that cannot be used. */
    private static final Found BROKEN = new Found(Configuration.defaults(), "", FilePatternMatcher.ANY);

    private final RuleSet rules;
    private final RuleChoice choice;
    private final Console console;
    private final Map<Path, Found> byFolder = new HashMap<>();
    private final @Nullable Found fixed;

    private ConfigurationFinder(RuleSet rules, RuleChoice choice, Console console, @Nullable Found fixed) {
        this.rules = rules;
        this.choice = choice;
        this.console = console;
        this.fixed = fixed;
    }

    /** Returns a finder that looks above each file. */
    static ConfigurationFinder above(RuleSet rules, RuleChoice choice, Console console) {
        return new ConfigurationFinder(rules, choice, console, null);
    }

    /** Returns a finder that has the defaults for every file. */
    static ConfigurationFinder none(RuleSet rules, RuleChoice choice, Console console) {
        return new ConfigurationFinder(rules, choice, console, defaults(choice));
    }

    /**
     * Returns a finder that has one configuration for every file; empty where that is broken, which was said then.
     *
     * @param name the file's path as the user wrote it
     * @param base the folder to which its file patterns are relative
     */
    static Optional<ConfigurationFinder> only(
            Path file, String name, Path base, RuleSet rules, RuleChoice choice, Console console) throws IOException {
        Found found = above(rules, choice, console).load(file, name, base);
        return found.equals(BROKEN)
                ? Optional.empty()
                : Optional.of(new ConfigurationFinder(rules, choice, console, found));
    }

    private static Found defaults(RuleChoice choice) {
        return new Found(choice.limit(Configuration.defaults()), "the defaults", FilePatternMatcher.ANY);
    }

    /**
     * Returns the configuration for the files in a folder; empty where it is broken, which was said then.
     *
     * @param folder an absolute path
     */
    Optional<Found> of(Path folder) throws IOException {
        Found found = fixed != null ? fixed : above(folder);
        return found.equals(BROKEN) ? Optional.empty() : Optional.of(found);
    }

    private Found above(Path folder) throws IOException {
        List<Path> passed = new ArrayList<>();
        Found found = null;
        for (Path at = folder; at != null && found == null; at = at.getParent()) {
            found = byFolder.get(at);
            if (found == null) {
                passed.add(at);
                found = in(at);
                if (found == null && Files.exists(at.resolve(REPOSITORY))) {
                    break;
                }
            }
        }
        if (found == null) {
            found = defaults(choice);
        }
        for (Path at : passed) {
            byFolder.put(at, found);
        }
        return found;
    }

    /** Returns what a folder itself has; null where it has no configuration. */
    private @Nullable Found in(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        for (String name : NAMES) {
            if (Files.exists(folder.resolve(name))) {
                names.add(name);
            }
        }
        if (names.isEmpty()) {
            return null;
        }
        if (names.size() > 1) {
            console.problem(folder + ": has " + String.join(" and ", names) + "; keep one of them");
            return BROKEN;
        }
        Path file = folder.resolve(names.get(0));
        return load(file, file.toString(), folder);
    }

    private Found load(Path file, String name, Path base) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            console.problem(name + ": " + Failures.reading(e), e);
            return BROKEN;
        }
        try {
            String text = SourceText.decode(bytes).text();
            Configuration configuration = ConfigurationLoader.load(text, rules);
            FilePatternMatcher patterns = FilePatternMatcher.of(configuration.files(), base);
            return new Found(choice.limit(configuration), name, patterns);
        } catch (MalformedSourceException e) {
            console.problem(name + ": " + Failures.decoding(e), e);
        } catch (InvalidConfigurationException e) {
            for (ConfigurationProblem problem : e.problems()) {
                console.problem(name + ":" + problem.line() + ":" + problem.column() + ": " + problem.message());
            }
        }
        return BROKEN;
    }
}
