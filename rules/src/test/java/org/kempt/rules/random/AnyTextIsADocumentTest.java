package org.kempt.rules.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.kempt.core.document.Document;
import org.kempt.core.document.DocumentLink;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryLink;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.EntryParts;
import org.kempt.core.document.Heading;
import org.kempt.core.document.LinkForm;
import org.kempt.core.document.MarkdownSyntax;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

class AnyTextIsADocumentTest {
    private static final int TEXTS = 1500;

    @Test
    void whateverIsFoundLiesWithinTheTextAndInOrder() {
        ForAny.text(TEXTS, AnyTextIsADocumentTest::assertInOrder);
    }

    @Test
    void theAddressOfALinkIsFoundWhereItStands() {
        ForAny.text(TEXTS, AnyTextIsADocumentTest::assertAddresses);
    }

    private static void assertInOrder(String text) {
        Document document = Document.parse(SourceText.of(text));
        SourceRange all = new SourceRange(0, document.source().length());
        assertInOrder(all, document.headings().stream().map(Heading::range));
        document.headings()
                .forEach(heading -> assertThat(heading.range()).matches(range -> range.contains(heading.textRange())));
        assertInOrder(all, document.sections().stream().map(section -> section.range()));
        assertInOrder(all, document.lists().stream().map(EntryList::range));
        assertInOrder(all, document.comments().stream().map(comment -> comment.range()));
        assertInOrder(all, document.links().stream().map(DocumentLink::range));
        document.contents()
                .ifPresent(
                        contents -> assertThat(all.contains(contents.range())).isTrue());
        for (EntryList list : document.lists()) {
            assertInOrder(all, list.entries().stream().map(Entry::range));
            list.entries().forEach(AnyTextIsADocumentTest::assertPartsInOrder);
        }
    }

    private static void assertAddresses(String text) {
        SourceText source = SourceText.of(text);
        Document document = Document.parse(source);
        for (DocumentLink link : document.links()) {
            link.destination().ifPresent(range -> assertReads(source, range, link.url()));
        }
        document.entries().map(Entry::link).flatMap(Optional::stream).forEach(link -> assertReads(source, link));
    }

    private static void assertReads(SourceText source, EntryLink link) {
        assertThat(link.range().contains(link.nameRange())).isTrue();
        assertThat(link.range().contains(link.destinationRange())).isTrue();
        if (link.form() != LinkForm.REFERENCE) {
            assertReads(source, link.destinationRange(), link.url());
        }
    }

    /** What stands there means the same address in a link of its own; an autolink and HTML say it as it is. */
    private static void assertReads(SourceText source, SourceRange range, String url) {
        String written = source.slice(range);
        boolean literal = url.equals(written) || url.equals("mailto:" + written);
        boolean inAngles = range.start() > 0 && source.charAt(range.start() - 1) == '<';
        assertThat(literal ? url : addressOf("[x](" + (inAngles ? "<" + written + ">" : written) + ")"))
                .isEqualTo(url);
    }

    private static String addressOf(String markdown) {
        Node node = MarkdownSyntax.parse(markdown).getFirstChild().getFirstChild();
        return node instanceof Link link ? link.getDestination() : "no link: " + markdown;
    }

    private static void assertPartsInOrder(Entry entry) {
        EntryParts parts = entry.parts();
        assertThat(entry.block().contains(entry.range())).isTrue();
        assertInOrder(
                parts.paragraph(),
                Stream.of(parts.lead(), parts.nameRange(), parts.separator(), parts.description(), parts.trailing())
                        .flatMap(Optional::stream));
    }

    private static void assertInOrder(SourceRange all, Stream<SourceRange> ranges) {
        List<SourceRange> list = ranges.toList();
        assertThat(list).allMatch(all::contains);
        for (int i = 1; i < list.size(); i++) {
            assertThat(list.get(i).start())
                    .as("%s after %s", list.get(i), list.get(i - 1))
                    .isGreaterThanOrEqualTo(list.get(i - 1).start());
        }
    }
}
