package org.kempt.core.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** A parsed list: what all rules look at. Built once for each text, immutable, safe to share between threads. */
public final class Document {
    private static final Fact<TextCollector.Found> TEXT = Fact.of(TextCollector::collect);
    private static final Fact<List<Address>> ADDRESSES = Fact.of(AddressCollector::collect);
    private static final Fact<List<DocumentLink>> LINKS = Fact.of(LinkCollector::collect);
    private static final Fact<List<Entry>> ENTRIES = Fact.of(
            document -> document.lists.stream().flatMap(EntryList::recommended).toList());
    private static final Fact<Conventions> CONVENTIONS =
            Fact.of(document -> Conventions.of(document.source, document.lists));
    private static final Fact<ListConventions> LIST_CONVENTIONS =
            Fact.of(document -> ListConventions.of(document.source, document.lists));
    private static final Fact<RareCharacters> RARE_CHARACTERS = Fact.of(document -> RareCharacters.of(document.source));
    private static final Fact<Lines> LINES = Fact.of(Lines::new);

    private final SourceText source;
    private final Node root;
    private final NodeIndex nodes;
    private final List<Heading> headings;
    private final List<Section> sections;
    private final List<EntryList> lists;
    private final List<Comment> comments;
    private final @Nullable Contents contents;

    /** Replaced as a whole by each new fact; there are few. */
    private volatile Map<Fact<?>, Object> facts = Map.of();

    Document(
            SourceText source,
            Node root,
            NodeIndex nodes,
            List<Heading> headings,
            List<Section> sections,
            List<EntryList> lists,
            List<Comment> comments,
            @Nullable Contents contents) {
        this.source = source;
        this.root = root;
        this.nodes = nodes;
        this.headings = List.copyOf(headings);
        this.sections = List.copyOf(sections);
        this.lists = List.copyOf(lists);
        this.comments = List.copyOf(comments);
        this.contents = contents;
    }

    /**
     * Parses a text. Every text is a document; nothing is thrown for bad Markdown.
     *
     * @throws UnparsableSourceException if a table has more than a million cells
     */
    public static Document parse(SourceText source) {
        return new DocumentBuilder(source).build();
    }

    public SourceText source() {
        return source;
    }

    /** Returns the tree of commonmark-java, with source spans of blocks and inlines. Not to be changed. */
    public Node root() {
        return root;
    }

    /**
     * Returns all nodes of the tree of exactly one type, in order, for example all code spans; not those of plain text
     * and soft line breaks.
     */
    public <T extends Node> List<T> nodes(Class<T> type) {
        return nodes.of(type);
    }

    /** Returns all blocks of HTML and all tags within text, in order. */
    public List<Node> html() {
        return nodes.html();
    }

    /** Returns the nodes of all links and images, in order. */
    List<Node> linkNodes() {
        return nodes.links();
    }

    /** Returns the lines of the text and what they are part of. */
    public Lines lines() {
        return know(LINES);
    }

    /** Returns the habits of the file in what the reader of the page does not see. */
    public LayoutConventions layoutConventions() {
        return new LayoutConventions(this);
    }

    /** Returns all headings in order. */
    public List<Heading> headings() {
        return headings;
    }

    /** Returns all sections in order; the first is the preamble. */
    public List<Section> sections() {
        return sections;
    }

    /** Returns all lists and tables of entries in order of their first lines, nested ones included. */
    public List<EntryList> lists() {
        return lists;
    }

    /** Returns everything that the list recommends, in order, nested entries included. */
    public Stream<Entry> entries() {
        return know(ENTRIES).stream();
    }

    /** Returns all links and images of the text in order. */
    public List<DocumentLink> links() {
        return know(LINKS);
    }

    /** Returns all addresses in the source in order; other than {@link #links()} also those of HTML and of bare text. */
    public List<Address> addresses() {
        return know(ADDRESSES);
    }

    /** Returns the text that a reader sees, block by block in order. */
    public List<TextBlock> textBlocks() {
        return know(TEXT).blocks();
    }

    /**
     * Returns the text of each paragraph, heading and cell that stands in no link and is no code: stretches of the source
     * in which there is nothing but text. Other than a {@link TextRun}, a stretch includes bare addresses.
     */
    public List<List<SourceRange>> unlinkedText() {
        return know(TEXT).unlinked();
    }

    /** Returns the bare addresses in {@link #unlinkedText()}, in order. */
    List<SourceRange> bareAddresses() {
        return know(TEXT).bareAddresses();
    }

    /** Returns the block of {@linkplain #textBlocks() text} in which {@code offset} lies; binary search. */
    public Optional<TextBlock> textBlockAt(int offset) {
        List<TextBlock> blocks = textBlocks();
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            TextBlock block = blocks.get(middle);
            if (offset < block.range().start()) {
                high = middle - 1;
            } else if (offset >= block.range().end()) {
                low = middle + 1;
            } else {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    /** Returns where those characters stand that are rare, and that several rules look for. */
    public RareCharacters rareCharacters() {
        return know(RARE_CHARACTERS);
    }

    /** Returns what {@code fact} is for this document. Two threads would at worst find out the same twice. */
    public <T> T know(Fact<T> fact) {
        // Each value was found by its key.
        @SuppressWarnings("unchecked")
        T known = (T) facts.get(fact);
        if (known == null) {
            known = fact.find(this);
            Map<Fact<?>, Object> more = new HashMap<>(facts);
            more.put(fact, known);
            facts = more;
        }
        return known;
    }

    /** Returns all HTML comments in order. */
    public List<Comment> comments() {
        return comments;
    }

    /** Returns the table of contents. */
    public Optional<Contents> contents() {
        return Optional.ofNullable(contents);
    }

    /** Returns the habits of the list, read off its entries when first asked for. */
    public Conventions conventions() {
        return know(CONVENTIONS);
    }

    /** Returns the habits of the file in how lists are laid out, read off when first asked for. */
    public ListConventions listConventions() {
        return know(LIST_CONVENTIONS);
    }
}
