package org.kempt.core.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.RuleId;
import org.kempt.core.source.SourceRange;
import org.kempt.core.suppression.Directive.Action;
import org.kempt.core.suppression.Directive.Name;
import org.kempt.core.text.Spelling;

/** Says which comments for Kempt are of no use, and how to remove them. */
final class UnusedClaims {
    private final String text;
    private final Coverage coverage;
    private final Collection<String> names;
    private final Judged judged;
    private final BitSet used;
    private final CommentRemoval removal;

    /**
     * What can be judged: a rule that did not run might have needed its comments.
     *
     * @param rules the rules that ran
     * @param all whether every rule ran that is to run on this list
     */
    record Judged(Set<RuleId> rules, boolean all) {}

    /**
     * Why a claim is of no use.
     *
     * @param message what a diagnostic says
     * @param meant what was probably meant in place of a name that is unknown, or null
     */
    private record Flaw(String message, @Nullable String meant) {}

    /**
     * Prepares to judge claims.
     *
     * @param names the names of all rules
     * @param used the numbers of the claims that silenced a diagnostic
     */
    UnusedClaims(Document document, Coverage coverage, Collection<String> names, Judged judged, BitSet used) {
        this.text = document.source().text();
        this.coverage = coverage;
        this.names = names;
        this.judged = judged;
        this.used = used;
        this.removal = new CommentRemoval(document);
    }

    /** Returns a diagnostic for each claim of {@code directive} that is of no use. */
    List<Diagnostic.Builder> report(Directive directive, List<Claim> claims) {
        if (directive.action() == Action.UNKNOWN) {
            return List.of(unknownWord(directive));
        }
        List<Optional<Flaw>> flaws = claims.stream().map(this::flaw).toList();
        boolean allGo = flaws.stream().allMatch(UnusedClaims::goes);
        Optional<Fix> removesAll = allGo
                ? removal.edit(directive.comment()).map(edit -> layout("Remove the comment", edit))
                : Optional.empty();
        List<Diagnostic.Builder> diagnostics = new ArrayList<>();
        boolean anyKept = false;
        for (int i = 0; i < claims.size(); i++) {
            Name name = claims.get(i).name();
            Optional<Flaw> flaw = flaws.get(i);
            if (flaw.isPresent()) {
                SourceRange range = name == null ? directive.comment() : name.range();
                Diagnostic.Builder diagnostic = Diagnostic.at(range, flaw.get().message());
                if (allGo) {
                    removesAll.ifPresent(diagnostic::fix);
                } else if (flaw.get().meant() != null) {
                    diagnostic.fix(rewrite(range, flaw.get().meant()));
                } else {
                    TextEdit edit = TextEdit.delete(nameWithGap(directive.names(), i, anyKept));
                    diagnostic.fix(layout("Remove `" + directive.names().get(i).text() + "`", edit));
                }
                diagnostics.add(diagnostic);
            }
            anyKept |= !goes(flaw);
        }
        return diagnostics;
    }

    private static boolean goes(Optional<Flaw> flaw) {
        return flaw.isPresent() && flaw.get().meant() == null;
    }

    private Diagnostic.Builder unknownWord(Directive directive) {
        String word = directive.word().of(text);
        Collection<String> words = DirectiveParser.KEMPT_ACTIONS.keySet();
        Diagnostic.Builder diagnostic =
                Diagnostic.at(directive.word(), "Unknown comment `" + word + "`" + Spelling.hint(word, words));
        Spelling.closest(word, words).ifPresent(meant -> diagnostic.fix(rewrite(directive.word(), meant)));
        return diagnostic;
    }

    private Optional<Flaw> flaw(Claim claim) {
        Action action = claim.directive().action();
        boolean isUseless = action == Action.ENABLE ? coverage.isEndOfNothing(claim) : !used.get(claim.number());
        if (claim.name() == null) {
            // A file that is silenced as a whole is to be left in peace.
            boolean isReported = isUseless && judged.all() && action != Action.DISABLE_FILE;
            String message = action == Action.ENABLE
                    ? "No rule is disabled here, so there is nothing to enable"
                    : "This comment has nothing to silence";
            return isReported ? Optional.of(new Flaw(message, null)) : Optional.empty();
        }
        String name = claim.name().text();
        Optional<RuleId> rule = claim.rule();
        if (rule.isEmpty()) {
            String message = "Unknown rule `" + name + "`" + Spelling.hint(name, names);
            return Optional.of(new Flaw(message, Spelling.closest(name, names).orElse(null)));
        }
        // A comment that silences this very rule would silence the diagnostic that says it is unused.
        boolean isJudged = judged.rules().contains(rule.get()) && !rule.get().equals(UnusedSuppression.DESCRIPTOR.id());
        String message = action == Action.ENABLE
                ? "`" + name + "` is not disabled here, so there is nothing to enable"
                : "`" + name + "` has nothing to silence here";
        return isUseless && isJudged ? Optional.of(new Flaw(message, null)) : Optional.empty();
    }

    /**
     * Returns a name with the gap to its neighbour: the one before if any of those is kept, else the one after. So the
     * ranges of several names never overlap, and no gap stays without a name.
     */
    private static SourceRange nameWithGap(List<Name> names, int index, boolean anyKept) {
        SourceRange name = names.get(index).range();
        return anyKept
                ? new SourceRange(names.get(index - 1).range().end(), name.end())
                : new SourceRange(name.start(), names.get(index + 1).range().start());
    }

    private static Fix layout(String title, TextEdit edit) {
        return Fix.safe(title, Effect.LAYOUT, edit);
    }

    /** What was meant is a guess, and a right guess silences more than before: not safe. */
    private static Fix rewrite(SourceRange range, String meant) {
        return Fix.unsafe("Write `" + meant + "`", Effect.LAYOUT, TextEdit.replace(range, meant));
    }
}
