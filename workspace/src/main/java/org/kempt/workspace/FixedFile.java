package org.kempt.workspace;

import java.io.IOException;
import java.util.Optional;
import org.kempt.core.FixResult;
import org.kempt.core.document.Document;
import org.kempt.core.fix.RejectedFix;
import org.kempt.core.rule.RuleId;
import org.kempt.core.source.SourceText;

/**
 * A list and what fixing made of it.
 *
 * @param result what was done, and what was found but for what a baseline holds
 * @param unchanged the list before somebody changed it; empty where it is new, or all of it was fixed
 * @param baseline what a baseline did for the list as it is now
 */
public record FixedFile(InputFile file, FixResult result, Optional<Document> unchanged, BaselineOutcome baseline) {

    /** Returns the whole content as it was, a byte order mark included. */
    public String before() {
        return whole(result.before().document().source());
    }

    /** Returns the whole content as fixing made it, a byte order mark included. */
    public String after() {
        return whole(result.source());
    }

    private static String whole(SourceText source) {
        return source.hasByteOrderMark() ? '\uFEFF' + source.text() : source.text();
    }

    /**
     * Says which fixes were not kept, which is never the user's fault.
     *
     * @throws IOException if it cannot be said
     */
    public void warn(Messages messages) throws IOException {
        for (RejectedFix rejected : result.rejected()) {
            messages.note(file.name() + ":" + rejected.position().line() + ":"
                    + rejected.position().column() + ": warning: a fix of `"
                    + rejected.diagnostic().rule().id() + "` was taken back: " + rejected.reason()
                    + "; the text is as before, please report this");
        }
        if (!result.disagreeing().isEmpty()) {
            StringBuilder disagreeing = new StringBuilder();
            for (RuleId rule : result.disagreeing()) {
                disagreeing
                        .append(disagreeing.length() == 0 ? "`" : ", `")
                        .append(rule)
                        .append('`');
            }
            messages.note(file.name() + ": warning: the fixes of " + disagreeing
                    + " undo each other; disable one of them, and please report this");
        }
    }
}
