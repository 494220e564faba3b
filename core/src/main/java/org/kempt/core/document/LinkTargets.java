package org.kempt.core.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;
import org.kempt.core.text.PercentEncoding;

/**
 * The places that a link to {@code #fragment} can lead to on GitHub: headings, elements of HTML that have a {@code name}
 * or an {@code id}, and a few places of GitHub's own page.
 */
public final class LinkTargets {
    /** The empty fragment and {@code top} are HTML's own; the others are on every page that shows a file or a readme. */
    private static final Set<String> OF_EVERY_PAGE =
            Set.of("", "top", "readme", "start-of-content", "repo-content-pjax-container", "js-repo-pjax-container");

    private static final Fact<LinkTargets> FACT = Fact.of(LinkTargets::new);
    private static final String SANITIZED = "user-content-";

    private final Map<String, Heading> headings = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Map<String, Heading> namedHeadings = new HashMap<>();

    private LinkTargets(Document document) {
        document.headings().forEach(heading -> headings.putIfAbsent(heading.anchor(), heading));
        document.headings().forEach(heading -> headings.putIfAbsent(withoutSelectors(heading.anchor()), heading));
        NameCollector names = new NameCollector(document);
        document.html().forEach(names::addTags);
    }

    /** Returns the targets in {@code document}. */
    public static LinkTargets of(Document document) {
        return document.know(FACT);
    }

    /**
     * Returns the fragment of {@code url} without {@code #}, percent-encoding resolved; empty where the address does not
     * begin with {@code #} and so leaves the document.
     */
    public static Optional<String> fragment(String url) {
        return url.startsWith("#") ? Optional.of(PercentEncoding.decode(url.substring(1))) : Optional.empty();
    }

    /**
     * Returns the heading whose anchor is exactly {@code fragment}, but for variation selectors of emoji: reports differ
     * on whether GitHub keeps those, so that neither form is held to be wrong.
     */
    public Optional<Heading> heading(String fragment) {
        return Optional.ofNullable(headings.get(withoutPrefix(fragment)));
    }

    /**
     * Returns the heading whose anchor is {@code fragment} in lower case. GitHub's script forgives the wrong case; other
     * renderers and a browser without scripts do not.
     */
    public Optional<Heading> headingInOtherCase(String fragment) {
        return Optional.ofNullable(headings.get(withoutPrefix(fragment).toLowerCase(Locale.ROOT)));
    }

    /** Returns the heading in which, or right above which, an element of HTML has the name or id {@code fragment}. */
    public Optional<Heading> headingNamed(String fragment) {
        return Optional.ofNullable(namedHeadings.get(withoutPrefix(fragment).toLowerCase(Locale.ROOT)));
    }

    /** Returns whether {@code fragment} leads to something other than a heading; the case does not matter. */
    public boolean isOther(String fragment) {
        return named.contains(fragment)
                || named.contains(withoutPrefix(fragment).toLowerCase(Locale.ROOT))
                || OF_EVERY_PAGE.contains(fragment.toLowerCase(Locale.ROOT));
    }

    private static String withoutPrefix(String fragment) {
        return fragment.startsWith(SANITIZED) ? fragment.substring(SANITIZED.length()) : fragment;
    }

    private static String withoutSelectors(String anchor) {
        return anchor.replace("\uFE0F", "");
    }

    private final class NameCollector {
        private final SourceText source;
        private final List<Heading> inOrder;
        private int next;

        NameCollector(Document document) {
            this.source = document.source();
            this.inOrder = document.headings();
        }

        private void addTags(Node node) {
            String html = node instanceof HtmlBlock block ? block.getLiteral() : ((HtmlInline) node).getLiteral();
            if (!html.contains("=")) {
                return;
            }
            int open = html.indexOf('<');
            while (open >= 0) {
                boolean comment = html.startsWith("<!--", open);
                int close = html.indexOf(comment ? "-->" : ">", open + 1);
                if (close < 0) {
                    return;
                }
                if (!comment) {
                    String tag = html.substring(open, close + 1);
                    add(HtmlTags.attribute(tag, "name"), node);
                    add(HtmlTags.attribute(tag, "id"), node);
                }
                open = html.indexOf('<', close);
            }
        }

        private void add(@Nullable String name, Node node) {
            if (name == null) {
                return;
            }
            String lower = name.toLowerCase(Locale.ROOT);
            named.add(name);
            named.add(lower);
            if (Spans.has(node)) {
                headingOf(Spans.of(node)).ifPresent(heading -> namedHeadings.putIfAbsent(lower, heading));
            }
        }

        /** The walk goes forward, and so does the search. */
        private Optional<Heading> headingOf(SourceRange tag) {
            while (next < inOrder.size() && inOrder.get(next).range().end() < tag.end()) {
                next++;
            }
            if (next == inOrder.size()) {
                return Optional.empty();
            }
            Heading heading = inOrder.get(next);
            int start = heading.range().start();
            boolean belongs = start < tag.end() || isBlank(tag.end(), start);
            return belongs ? Optional.of(heading) : Optional.empty();
        }

        /** Tags and white space show nothing. */
        private boolean isBlank(int from, int to) {
            boolean inTag = false;
            for (int i = from; i < to; i++) {
                char c = source.charAt(i);
                if (inTag || c == '<') {
                    inTag = c != '>';
                } else if (!Character.isWhitespace(c)) {
                    return false;
                }
            }
            return true;
        }
    }
}
