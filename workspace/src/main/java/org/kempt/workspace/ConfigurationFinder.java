package org.kempt.workspace;

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
import org.kempt.core.config.ConfigurationText;
import org.kempt.core.config.InvalidConfigurationException;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.MalformedSourceException;
import org.kempt.core.source.SourceText;

/**
 * Finds the configuration of a file: in its folder or the next one above that has any, up to the root of the repository.
 * What is wrong in a configuration is said once, however many files it is for.
 */
public final class ConfigurationFinder {
    /** The names under which a configuration is found; a folder has one of them. */
    public static final List<String> NAMES = List.of(".kempt.yaml", ".kempt.yml", ".kempt.json");

    private static final String REPOSITORY = ".git";

    /**
     * What is said beside any file.
     *
     * @param preset what lies below each configuration
     * @param choice the rules that the run is limited to
     * @param folder the folder from which relative paths are meant
     */
    public record Basis(Configuration preset, RuleChoice choice, Path folder) {

        private Configuration complete(Configuration configuration) {
            return choice.limit(configuration.over(preset));
        }
    }

    /**
     * A configuration that was found.
     *
     * @param origin where it comes from, for people
     * @param patterns which files it is for
     */
    public record Found(Configuration configuration, String origin, FilePatternMatcher patterns) {

        /** Returns the configuration with the overrides for a file. */
        public Configuration of(Path file) {
            return configuration.forFile(patterns.path(file.normalize()));
        }
    }

    /** Stands for a configuration that cannot be used. */
    private static final Found BROKEN = new Found(Configuration.defaults(), "", FilePatternMatcher.ANY);

    private final RuleSet rules;
    private final Basis basis;
    private final ConfigurationFiles files;
    private final Messages messages;
    private final Map<Path, Found> byFolder = new HashMap<>();
    private final @Nullable Found fixed;

    private ConfigurationFinder(RuleSet rules, Basis basis, Messages messages, @Nullable Found fixed) {
        this.rules = rules;
        this.basis = basis;
        this.files = new ConfigurationFiles(basis.folder());
        this.messages = messages;
        this.fixed = fixed;
    }

    /** Returns a finder that looks above each file. */
    public static ConfigurationFinder above(RuleSet rules, Basis basis, Messages messages) {
        return new ConfigurationFinder(rules, basis, messages, null);
    }

    /** Returns a finder that has the defaults for every file. */
    public static ConfigurationFinder none(RuleSet rules, Basis basis, Messages messages) {
        return new ConfigurationFinder(rules, basis, messages, defaults(basis));
    }

    /**
     * Returns a finder that has one configuration for every file; empty where that is broken, which was said then.
     *
     * @param name the file's path as the user wrote it
     * @param base the folder to which its file patterns are relative
     * @throws IOException if it cannot be said what is wrong
     */
    public static Optional<ConfigurationFinder> only(
            Path file, String name, Path base, RuleSet rules, Basis basis, Messages messages) throws IOException {
        Found found = above(rules, basis, messages).load(file, name, base);
        return found.equals(BROKEN)
                ? Optional.empty()
                : Optional.of(new ConfigurationFinder(rules, basis, messages, found));
    }

    private static Found defaults(Basis basis) {
        return new Found(basis.complete(Configuration.defaults()), "the defaults", FilePatternMatcher.ANY);
    }

    /**
     * Returns the configuration for the files in a folder; empty where it is broken, which was said then.
     *
     * @param folder an absolute path
     * @throws IOException if it cannot be said what is wrong
     */
    public Optional<Found> of(Path folder) throws IOException {
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
            found = defaults(basis);
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
            messages.problem(folder + ": has " + String.join(" and ", names) + "; keep one of them");
            return BROKEN;
        }
        Path file = folder.resolve(names.get(0));
        return load(file, shown(file).toString(), folder);
    }

    /** Returns a path as people would write it, from the folder where they are. */
    private Path shown(Path file) {
        Path here = basis.folder().normalize();
        return file.startsWith(here) ? here.relativize(file) : file;
    }

    private Found load(Path file, String name, Path base) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            messages.problem(name + ": " + Failures.reading(e), e);
            return BROKEN;
        }
        try {
            String text = SourceText.decode(bytes).text();
            Configuration configuration = ConfigurationLoader.load(new ConfigurationText(name, text), rules, files);
            Configuration complete = basis.complete(configuration);
            return new Found(complete, name, FilePatternMatcher.of(complete.files(), base));
        } catch (MalformedSourceException e) {
            messages.problem(name + ": " + Failures.decoding(e), e);
        } catch (InvalidConfigurationException e) {
            for (ConfigurationProblem problem : e.problems()) {
                messages.problem(problem.toString());
            }
        }
        return BROKEN;
    }
}
