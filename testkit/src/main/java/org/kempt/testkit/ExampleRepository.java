package org.kempt.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kempt.core.repository.Repository;

/**
 * The files round the list of an example, as its block {@code text files} names them: a path a line, below it the lines
 * of that file, each after four spaces.
 */
final class ExampleRepository implements Repository {
    private static final String INDENTATION = "    ";

    private final String list;
    private final SortedMap<String, String> texts;
    private final @Nullable Duration age;

    private ExampleRepository(String list, SortedMap<String, String> texts, @Nullable Duration age) {
        this.list = list;
        this.texts = texts;
        this.age = age;
    }

    /**
     * Reads a block.
     *
     * @param list the path of the list itself
     * @param days the age of the repository; null where it is not known
     * @throws IllegalRuleDocumentException if a line is neither a path nor one of a file
     */
    static ExampleRepository of(ExampleBlock block, String list, @Nullable Integer days) {
        SortedMap<String, String> texts = new TreeMap<>(Map.of(list, ""));
        String path = null;
        int number = block.line();
        for (String line : block.text().lines().toList()) {
            number++;
            boolean isText = line.startsWith(INDENTATION) || line.isBlank();
            if (isText && path != null) {
                String text = line.isBlank() ? "" : line.substring(INDENTATION.length());
                texts.merge(path, text + "\n", String::concat);
            } else if (isText || !isPath(line) || texts.containsKey(line)) {
                throw new IllegalRuleDocumentException(
                        number,
                        "`" + line.strip()
                                + "` is neither the path of one more file nor, after four spaces, a line of it");
            } else {
                path = line;
                texts.put(path, "");
            }
        }
        return new ExampleRepository(list, texts, days == null ? null : Duration.ofDays(days));
    }

    private static boolean isPath(String line) {
        return !line.startsWith(" ") && !line.startsWith("/") && !line.endsWith("/");
    }

    @Override
    public Optional<String> list() {
        return Optional.of(list);
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public boolean exists(String path) {
        return path.isEmpty() || texts.containsKey(path) || !names(path).isEmpty();
    }

    @Override
    public List<String> names(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        TreeSet<String> names = new TreeSet<>();
        for (String path : texts.keySet()) {
            if (path.startsWith(prefix)) {
                String rest = path.substring(prefix.length());
                int slash = rest.indexOf('/');
                names.add(slash < 0 ? rest : rest.substring(0, slash));
            }
        }
        return List.copyOf(names);
    }

    @Override
    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    @Override
    public Optional<Duration> age() {
        return Optional.ofNullable(age);
    }
}
