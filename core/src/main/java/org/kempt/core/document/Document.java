package org.kempt.core.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceText;

/** A parsed list: what all rules look at. Built once for each text, immutable, safe to share between threads. */
public final class Document {
    private final SourceText source;
    private final Node root;
    private final NodeIndex nodes;
    private final List<Heading> headings;
    private final List<Section> sections;
    private final List<EntryList> lists;
    private final List<Comment> comments;
    private final @Nullable Contents contents;

    /** Collected when first asked for, since nearly every rule asks; like the links. */
    private volatile @Nullable List<Entry> entries;

    /** Collected when first asked for; two threads would at worst collect the same twice. */
    private volatile @Nullable List<DocumentLink> links;

    private volatile @Nullable List<Address> addresses;
    private volatile @Nullable List<TextBlock> textBlocks;

    /** Read off when first asked for, like the links. */
    private volatile @Nullable Conventions conventions;

    /** Replaced as a whole by each new fact; there are few. */
    private volatile Map<Fact<?>, Object> facts = Map.of();

    private volatile @Nullable RareCharacters rareCharacters;
    private volatile @Nullable Lines lines;
    private volatile @Nullable ListConventions listConventions;

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

    /** Returns the lines of the text and what they are part of. */
    public Lines lines() {
        Lines found = lines;
        if (found == null) {
            found = new Lines(this);
            lines = found;
        }
        return found;
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
        List<Entry> collected = entries;
        if (collected == null) {
            collected = lists.stream().flatMap(EntryList::recommended).toList();
            entries = collected;
        }
        return collected.stream();
    }

    /** Returns all links and images of the text in order. */
    public List<DocumentLink> links() {
        List<DocumentLink> collected = links;
        if (collected == null) {
            collected = LinkCollector.collect(source, root);
            links = collected;
        }
        return collected;
    }

    /** Returns all addresses in the source in order; other than {@link #links()} also those of HTML and of bare text. */
    public List<Address> addresses() {
        List<Address> collected = addresses;
        if (collected == null) {
            collected = AddressCollector.collect(this);
            addresses = collected;
        }
        return collected;
    }

    /** Returns the text that a reader sees, block by block in order. */
    public List<TextBlock> textBlocks() {
        List<TextBlock> collected = textBlocks;
        if (collected == null) {
            collected = TextCollector.collect(source, root);
            textBlocks = collected;
        }
        return collected;
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
        RareCharacters found = rareCharacters;
        if (found == null) {
            found = RareCharacters.of(source.text());
            rareCharacters = found;
        }
        return found;
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
        Conventions known = conventions;
        if (known == null) {
            known = Conventions.of(source, lists);
            conventions = known;
        }
        return known;
    }

    /** Returns the habits of the file in how lists are laid out, read off when first asked for. */
    public ListConventions listConventions() {
        ListConventions known = listConventions;
        if (known == null) {
            known = ListConventions.of(source, lists);
            listConventions = known;
        }
        return known;
    }
}
