package org.kempt.cli;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kempt.core.rule.RuleSet;
import org.kempt.rules.KemptRules;
import org.kempt.workspace.InstalledRules;

/**
 * Finds the rules of a run: Kempt's, and those in the jars that the variable {@value #VARIABLE} names. It is a variable and no
 * option or setting, because whoever runs Kempt decides on code, and a configuration may come from a stranger's pull request.
 */
final class RuleSets {
    static final String VARIABLE = "KEMPT_RULE_SETS";

    private RuleSets() {}

    /**
     * Returns the rules.
     *
     * @throws UsageException if the variable names a file that is missing, or a rule set that cannot be used
     */
    static RuleSet of(Surroundings surroundings) throws UsageException {
        if (!surroundings.has(VARIABLE)) {
            return KemptRules.all();
        }
        List<URL> jars = new ArrayList<>();
        for (String name : surroundings.variables().getOrDefault(VARIABLE, "").split(File.pathSeparator, -1)) {
            if (!name.isBlank()) {
                jars.add(url(name, surroundings.directory()));
            }
        }
        try {
            // Open as long as the process is: rules may load more of their classes at any time.
            return InstalledRules.of(new URLClassLoader(jars.toArray(URL[]::new), RuleSets.class.getClassLoader()));
        } catch (InstalledRules.BrokenRuleSetException e) {
            throw new UsageException(VARIABLE + ": " + e.getMessage());
        }
    }

    private static URL url(String name, Path directory) throws UsageException {
        try {
            Path file = directory.resolve(name);
            if (!Files.exists(file)) {
                throw new UsageException(VARIABLE + ": " + name + ": no such file; name jars with rules");
            }
            return file.toUri().toURL();
        } catch (InvalidPathException | MalformedURLException e) {
            throw new UsageException(VARIABLE + ": " + name + ": not a path: " + e.getMessage());
        }
    }
}
