package org.kempt.testkit;

import java.util.List;
import org.kempt.core.source.SourceRange;

/**
 * The document of a rule, taken apart. Its form:
 *
 * <pre>{@code
 * # missing-period
 *
 * One sentence, the summary of the rule's descriptor.
 *
 * ## Why
 *
 * ## Examples
 *
 * ### A description that lacks its period
 *
 * (blocks: yaml config, markdown bad, text diagnostics, markdown good, markdown good unsafe)
 *
 * ### What is left alone
 *
 * (blocks: yaml config, markdown clean)
 *
 * ## Fix safety
 *
 * ## Options
 *
 * (a table, or "None.")
 * }</pre>
 *
 * <p>There may be prose between the blocks. A block {@code bad} or {@code clean} may be marked {@code exact}, see
 * {@link RuleExample#isExact()}, and with {@code hosts=a.org,b.org}, see {@link RuleExample#hosts()}. Immutable.
 */
public final class RuleDocument {
    private final String text;
    private final String title;
    private final SourceRange summary;
    private final List<RuleExample> examples;
    private final SourceRange options;

    RuleDocument(String text, String title, SourceRange summary, List<RuleExample> examples, SourceRange options) {
        this.text = text;
        this.title = title;
        this.summary = summary;
        this.examples = List.copyOf(examples);
        this.options = options;
    }

    /**
     * Takes a document apart.
     *
     * @throws IllegalRuleDocumentException if it has not the form of a rule's document
     */
    public static RuleDocument parse(String text) {
        return new RuleDocumentParser(text.replace("\r\n", "\n")).parse();
    }

    /** Returns the whole document; its lines end in {@code \n}. */
    public String text() {
        return text;
    }

    /** Returns the title: the name of the rule. */
    public String title() {
        return title;
    }

    /** Returns the paragraph below the title as one line. */
    public String summary() {
        return summary.of(text).replace('\n', ' ').strip();
    }

    /** Returns the examples in order. */
    public List<RuleExample> examples() {
        return examples;
    }

    /** Returns the table of options as Markdown, {@code None.}, or nothing where it is to be filled in. */
    public String optionsTable() {
        return options.of(text).strip();
    }

    SourceRange summaryRange() {
        return summary;
    }

    /** Returns where the table of options stands, or an empty range where it is to be. */
    SourceRange optionsRange() {
        return options;
    }
}
