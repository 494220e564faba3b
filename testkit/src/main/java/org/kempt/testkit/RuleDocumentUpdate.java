package org.kempt.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.SourceRange;

/** Writes into a document what its rule says and does. What is right already stays as it is written. */
final class RuleDocumentUpdate {
    private final RuleDocument document;
    private final RuleDescriptor rule;
    private final RuleSet rules;
    private final List<TextEdit> edits = new ArrayList<>();

    RuleDocumentUpdate(RuleDocument document, RuleDescriptor rule, RuleSet rules) {
        this.document = document;
        this.rule = rule;
        this.rules = rules;
    }

    /** Returns the text of the document with its summary, diagnostics, good texts and options brought up to date. */
    String text() {
        if (!document.summary().equals(rule.summary())) {
            edits.add(TextEdit.replace(document.summaryRange(), rule.summary()));
        }
        document.examples().stream().filter(example -> !example.isClean()).forEach(this::update);
        String options = OptionsTable.of(rule);
        if (!document.optionsTable().equals(options)) {
            SourceRange range = document.optionsRange();
            edits.add(TextEdit.replace(range, range.isEmpty() ? "\n\n" + options : options));
        }
        return edited();
    }

    private void update(RuleExample example) {
        ExampleRun run = ExampleRun.of(example, rule, rules);
        String safe = run.fixed(example.text(), Applicability.SAFE);
        String unsafe = run.fixed(example.text(), Applicability.UNSAFE);
        int end = example.input().range().end();
        end = update(example, BlockKind.DIAGNOSTICS, Optional.of(ExampleRun.block(run.lines(example.text()))), end);
        end = update(example, BlockKind.GOOD, Optional.of(safe).filter(text -> !text.equals(example.text())), end);
        update(example, BlockKind.GOOD_UNSAFE, Optional.of(unsafe).filter(text -> !text.equals(safe)), end);
    }

    /**
     * Updates one block.
     *
     * @param wanted what it must hold; empty if there must be none
     * @param end where the block before it ends
     * @return where the last block so far ends
     */
    private int update(RuleExample example, BlockKind kind, Optional<String> wanted, int end) {
        ExampleBlock block = example.block(kind);
        if (block == null) {
            wanted.ifPresent(text -> edits.add(TextEdit.insert(end, "\n\n" + ExampleBlock.render(kind.info(), text))));
            return end;
        }
        if (wanted.isEmpty()) {
            edits.add(TextEdit.delete(withEmptyLines(block.range())));
            return end;
        }
        if (!block.text().equals(wanted.get())) {
            edits.add(TextEdit.replace(block.range(), ExampleBlock.render(kind.info(), wanted.get())));
        }
        return block.range().end();
    }

    private SourceRange withEmptyLines(SourceRange block) {
        int end = block.end();
        while (end < document.text().length() && document.text().charAt(end) == '\n') {
            end++;
        }
        return new SourceRange(block.start(), end);
    }

    private String edited() {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (TextEdit edit : edits.stream().sorted(TextEdit.BY_PLACE).toList()) {
            text.append(document.text(), from, edit.range().start()).append(edit.text());
            from = edit.range().end();
        }
        return text.append(document.text().substring(from)).toString();
    }
}
