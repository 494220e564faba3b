package org.kempt.testkit;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.MarkdownSyntax;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Takes a rule's document apart, one block after the other. */
final class RuleDocumentParser {
    private final SourceText source;
    private @Nullable Node next;

    RuleDocumentParser(String text) {
        source = SourceText.of(text);
        next = MarkdownSyntax.parse(source.text()).getFirstChild();
    }

    RuleDocument parse() {
        if (!(next instanceof Heading title) || title.getLevel() != 1) {
            throw expected("the title `# name-of-the-rule`");
        }
        take();
        if (!(next instanceof Paragraph summary)) {
            throw expected("a paragraph with the rule's summary");
        }
        take();
        proseOf("Why");
        section("Examples");
        skipProse();
        List<RuleExample> examples = new ArrayList<>();
        while (next instanceof Heading heading && heading.getLevel() == 3) {
            examples.add(example(heading));
        }
        proseOf("Fix safety");
        SourceRange options = options();
        if (next != null) {
            throw expected("the end of the document");
        }
        return new RuleDocument(source.text(), text(title), range(summary), examples, options);
    }

    private void proseOf(String heading) {
        section(heading);
        if (next == null || next instanceof Heading) {
            throw expected("some words below `## " + heading + "`");
        }
        while (next != null && !(next instanceof Heading)) {
            take();
        }
    }

    private Heading section(String name) {
        if (next instanceof Heading heading
                && heading.getLevel() == 2
                && text(heading).equals(name)) {
            take();
            return heading;
        }
        throw expected("the heading `## " + name + "`");
    }

    private void skipProse() {
        while (next != null && !(next instanceof Heading)) {
            if (next instanceof FencedCodeBlock) {
                throw expected("a heading `### …` above the first block of an example");
            }
            take();
        }
    }

    private RuleExample example(Heading heading) {
        take();
        RuleExampleParser example = new RuleExampleParser(text(heading), line(heading));
        while (next != null && !(next instanceof Heading)) {
            Node block = take();
            if (block instanceof FencedCodeBlock fenced) {
                if (fenced.getClosingFenceLength() == null) {
                    throw new IllegalRuleDocumentException(line(fenced), "the fence of this block is never closed");
                }
                example.add(
                        fenced.getInfo() == null ? "" : fenced.getInfo(),
                        new ExampleBlock(line(fenced), range(fenced), InvisibleCharacters.read(fenced.getLiteral())));
            }
        }
        return example.finish();
    }

    private SourceRange options() {
        Heading heading = section("Options");
        SourceRange options = null;
        while (next != null && !(next instanceof Heading)) {
            Node block = take();
            SourceRange range = range(block);
            boolean none = block instanceof Paragraph && source.slice(range).equals("None.");
            if (none || block instanceof TableBlock) {
                if (options != null) {
                    throw new IllegalRuleDocumentException(line(block), "a second table of options");
                }
                options = range;
            }
        }
        return options != null ? options : SourceRange.at(range(heading).end());
    }

    private Node take() {
        Node taken = next;
        if (taken == null) {
            throw expected("more");
        }
        next = taken.getNext();
        return taken;
    }

    private IllegalRuleDocumentException expected(String what) {
        if (next == null) {
            return new IllegalRuleDocumentException(source.lineCount(), "expected " + what + ", but the document ends");
        }
        int line = line(next);
        String found = source.slice(source.lineRange(line));
        return new IllegalRuleDocumentException(line, "expected " + what + ", but found: " + found);
    }

    /** Returns the text of a heading as it is written. */
    private String text(Heading heading) {
        String line = source.slice(source.lineRange(line(heading)));
        return line.substring(heading.getLevel()).strip();
    }

    private int line(Node block) {
        return source.line(range(block).start());
    }

    private static SourceRange range(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return new SourceRange(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }
}
