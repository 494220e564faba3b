package org.kempt.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.ListConventions;
import org.kempt.core.document.ListMarker;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;

/** Reports bullets that split a list, and lists with another bullet than the file's other lists. */
public final class MixedMarkers implements Rule {
    private static final Option<Bullet> BULLET = Option.choice(
            "bullet", Bullet.AUTO, "The bullet of all lists; with `auto`, that of most lists of the same depth");
    private static final Option<Delimiter> DELIMITER = Option.choice(
            "delimiter", Delimiter.AUTO, "What stands after all numbers; with `auto`, what most numbered lists have");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "mixed-markers",
                    RuleCategory.STRUCTURE,
                    "A bullet differs from those of its list and splits it, or from those of the other lists.")
            .option(BULLET)
            .option(DELIMITER)
            .fixes(FixAvailability.SOMETIMES, Effect.LISTS)
            .build();

    /** Which bullet may be asked for. */
    enum Bullet {
        AUTO,
        DASH,
        ASTERISK,
        PLUS
    }

    /** Which delimiter may be asked for. */
    enum Delimiter {
        AUTO,
        PERIOD,
        PARENTHESIS
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        if (document.lists().isEmpty()) {
            return;
        }
        Check check = new Check(document, context);
        document.root().accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                // Holds no lists, but most of the tree.
            }

            @Override
            public void visit(BulletList list) {
                check.visit(list);
                visitChildren(list);
            }

            @Override
            public void visit(OrderedList list) {
                check.visit(list);
                visitChildren(list);
            }
        });
    }

    /** Looks at the lists of one document. */
    private static final class Check {
        private final Document document;
        private final RuleContext context;
        private final ListConventions conventions;

        Check(Document document, RuleContext context) {
            this.document = document;
            this.context = context;
            this.conventions = document.listConventions();
        }

        void visit(ListBlock list) {
            if (ListRun.goesOnAbove(document.source(), list)) {
                return;
            }
            ListRun run = ListRun.from(document.source(), list);
            char wanted = wanted(run);
            for (ListBlock part : run.lists()) {
                if (ListRun.symbol(part) != wanted) {
                    report(run, part, wanted);
                }
            }
        }

        private char wanted(ListRun run) {
            char asked = run.lists().get(0) instanceof OrderedList
                    ? switch (context.option(DELIMITER)) {
                        case AUTO -> ' ';
                        case PERIOD -> '.';
                        case PARENTHESIS -> ')';
                    }
                    : switch (context.option(BULLET)) {
                        case AUTO -> ' ';
                        case DASH -> '-';
                        case ASTERISK -> '*';
                        case PLUS -> '+';
                    };
            if (asked != ' ') {
                return asked;
            }
            return run.isBesideAnother() ? run.mostFrequent() : usual(run).orElse(run.mostFrequent());
        }

        private Optional<Character> usual(ListRun run) {
            return ItemEntries.of(document)
                    .of(run.lists().get(0).getFirstChild())
                    .flatMap(entry -> conventions.marker(entry.list()))
                    .map(habit -> habit.value());
        }

        private void report(ListRun run, ListBlock list, char wanted) {
            List<TextEdit> edits = new ArrayList<>();
            boolean hasEmpty = false;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                Optional<Entry> entry = ItemEntries.of(document).of(item);
                if (entry.isEmpty()) {
                    return;
                }
                int end = entry.get()
                        .marker()
                        .map(ListMarker::range)
                        .orElseThrow()
                        .end();
                edits.add(TextEdit.replace(new SourceRange(end - 1, end), String.valueOf(wanted)));
                hasEmpty |= item.getFirstChild() == null;
            }
            if (edits.stream().anyMatch(edit -> !context.changed().touch(document.source(), edit.range()))) {
                // A new entry has the bullet of an old one beside it: it is not for contributors to change that.
                return;
            }
            boolean splits = run.lists().size() > 1;
            Diagnostic.Builder diagnostic =
                    Diagnostic.at(edits.get(0).range(), message(list, wanted, splits, edits.size()));
            // An empty `-` below a line of text would turn that into a heading.
            if (!hasEmpty && !run.isBesideAnother()) {
                diagnostic.fix(Fix.safe("Write `" + wanted + "`", Effect.LISTS, edits));
            }
            context.report(diagnostic);
        }

        private static String message(ListBlock list, char wanted, boolean splits, int count) {
            String sign = list instanceof OrderedList ? "number" : "bullet";
            String has = list instanceof OrderedList ? "has" : "is";
            String these = count == 1
                    ? "This " + sign + " " + has
                    : "These " + count + " " + sign + "s "
                            + (count > 1 && list instanceof OrderedList ? "have" : "are");
            return these + " `" + ListRun.symbol(list) + "`, "
                    + (splits
                            ? "which splits the list: write `" + wanted + "` as in the rest of it"
                            : "unlike those of other lists: write `" + wanted + "`");
        }
    }
}
