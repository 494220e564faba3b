package org.kempt.rules.change;

import java.util.BitSet;
import java.util.List;
import org.kempt.core.FixResult;
import org.kempt.core.Linter;
import org.kempt.core.change.ChangedLines;
import org.kempt.core.config.Configuration;
import org.kempt.core.fix.Applicability;
import org.kempt.core.repository.Repository;
import org.kempt.core.source.SourceText;
import org.kempt.rules.KemptRules;

/** A list in which lines that begin with {@code +} are new, as in a patch; {@code -} stands for a line that was taken out. */
record ChangedText(SourceText source, ChangedLines changed) {
    private static final Linter LINTER = Linter.of(KemptRules.all(), Configuration.defaults());

    static ChangedText of(String patch) {
        StringBuilder text = new StringBuilder();
        BitSet lines = new BitSet();
        BitSet removals = new BitSet();
        int line = 1;
        for (String patched : patch.split("(?<=\n)")) {
            if (patched.startsWith("+")) {
                lines.set(line);
            }
            if (patched.startsWith("-\n")) {
                removals.set(line);
            } else {
                text.append(patched.startsWith("+") ? patched.substring(1) : patched);
                line++;
            }
        }
        return new ChangedText(SourceText.of(text.toString()), ChangedLines.of(lines, removals));
    }

    List<String> diagnostics() {
        return LINTER.lint(source, Repository.unknown(), changed).diagnostics().stream()
                .map(diagnostic -> source.line(diagnostic.range().start()) + " "
                        + diagnostic.rule().id())
                .toList();
    }

    FixResult fix() {
        return LINTER.fix(source, Applicability.SAFE, Repository.unknown(), changed);
    }

    String fixed() {
        return fix().source().text();
    }
}
