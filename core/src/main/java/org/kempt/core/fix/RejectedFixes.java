package org.kempt.core.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.rule.RuleId;
import org.kempt.core.source.SourceText;

/** The fixes rejected so far. Knows one again after other fixes have moved it. */
final class RejectedFixes {
    /** A fix without its place. The message tells fixes apart that insert the same; the lines it names may move. */
    private record Key(RuleId rule, String message, List<Replacement> replacements) {}

    private record Replacement(String before, String after) {}

    private final Set<Key> keys = new HashSet<>();
    private final List<RejectedFix> fixes = new ArrayList<>();

    void add(RejectedFix fix, SourceText source) {
        keys.add(key(fix.diagnostic(), source));
        fixes.add(fix);
    }

    boolean contains(Diagnostic diagnostic, SourceText source) {
        return !keys.isEmpty() && keys.contains(key(diagnostic, source));
    }

    List<RejectedFix> fixes() {
        return fixes;
    }

    private static Key key(Diagnostic diagnostic, SourceText source) {
        List<TextEdit> edits = diagnostic.fix().orElseThrow().edits();
        return new Key(
                diagnostic.rule().id(),
                withoutDigits(diagnostic.message()),
                edits.stream()
                        .map(edit -> new Replacement(source.slice(edit.range()), edit.text()))
                        .toList());
    }

    private static String withoutDigits(String message) {
        StringBuilder result = new StringBuilder(message.length());
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            if (c < '0' || c > '9') {
                result.append(c);
            }
        }
        return result.toString();
    }
}
