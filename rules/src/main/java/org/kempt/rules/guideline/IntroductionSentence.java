package org.kempt.rules.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.document.Spans;
import org.kempt.core.document.VisibleText;
import org.kempt.core.source.SourceRange;

/**
 * A sentence at the top of a list.
 *
 * @param range the paragraph in which it stands
 * @param topic what it is about
 */
record IntroductionSentence(SourceRange range, Topic topic) {
    /** With fewer words it is no sentence but a name. */
    private static final int LEAST_WORDS = 3;

    /** "A hand-picked, opinionated and regularly updated list": what a sentence is about is said at its start. */
    private static final int WORDS_AT_START = 8;

    private static final Set<String> LIST_WORDS = Set.of(
            "awesome",
            "awesomeness",
            "list",
            "lists",
            "collection",
            "collections",
            "compilation",
            "resource",
            "resources",
            "curated",
            "catalog",
            "catalogue",
            "directory",
            "repository",
            "repo",
            "roundup",
            "page",
            "project");

    private static final Set<String> CALLS = Set.of(
            "add",
            "check",
            "click",
            "feel",
            "find",
            "follow",
            "for",
            "go",
            "have",
            "help",
            "if",
            "join",
            "jump",
            "like",
            "look",
            "made",
            "note",
            "read",
            "see",
            "share",
            "skip",
            "star",
            "subscribe",
            "support",
            "use",
            "visit",
            "want",
            "we",
            "you",
            "your");

    private static final Set<String> WORDS_ON_PROJECT = Set.of(
            "archived",
            "contact",
            "contribute",
            "contributed",
            "contributing",
            "contribution",
            "contributions",
            "contributor",
            "contributors",
            "deprecated",
            "discord",
            "donate",
            "feedback",
            "guidelines",
            "inspired",
            "issue",
            "issues",
            "license",
            "licensed",
            "maintained",
            "maintainer",
            "maintainers",
            "newsletter",
            "please",
            "pr",
            "prs",
            "pull",
            "slack",
            "sponsor",
            "sponsored",
            "sponsors",
            "suggestion",
            "suggestions",
            "telegram",
            "thanks",
            "translation",
            "translations",
            "twitter",
            "updated",
            "welcome");

    /** What a sentence is about. */
    enum Topic {
        SUBJECT,
        LIST,
        /** How to contribute, who made it, where to go. */
        PROJECT
    }

    /** Returns those in a range of a document, in order. */
    static List<IntroductionSentence> in(Document document, SourceRange within) {
        List<IntroductionSentence> sentences = new ArrayList<>();
        for (Node node = document.root().getFirstChild(); node != null; node = node.getNext()) {
            if (Spans.has(node) && within.contains(Spans.of(node))) {
                addBlock(document, node, sentences);
            }
        }
        return sentences;
    }

    private static void addBlock(Document document, Node block, List<IntroductionSentence> sentences) {
        if (block instanceof Paragraph && isProse(block)) {
            addSentences(VisibleText.normalize(VisibleText.of(block)), Spans.of(block), sentences);
        } else if (block instanceof HtmlBlock) {
            addSentences(VisibleText.ofHtml(withoutHeadings(document, Spans.of(block))), Spans.of(block), sentences);
        } else if (block instanceof BlockQuote) {
            for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof Paragraph) {
                    addBlock(document, child, sentences);
                }
            }
        }
    }

    private static String withoutHeadings(Document document, SourceRange block) {
        StringBuilder html = new StringBuilder();
        int from = block.start();
        for (Heading heading : document.headings()) {
            if (block.contains(heading.range())) {
                html.append(document.source().text(), from, heading.range().start());
                from = heading.range().end();
            }
        }
        return html.append(document.source().text(), from, block.end()).toString();
    }

    /** Links side by side are no prose: languages, chapters, badges. */
    private static boolean isProse(Node paragraph) {
        StringBuilder outside = new StringBuilder();
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Link)) {
                outside.append(child instanceof Text text ? text.getLiteral() : VisibleText.of(child))
                        .append(' ');
            }
        }
        return words(outside.toString()).size() > 1 || hasOtherScript(outside.toString());
    }

    private static void addSentences(String text, SourceRange range, List<IntroductionSentence> sentences) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean last = i + 1 == text.length();
            boolean ends = ".!?。！？".indexOf(text.charAt(i)) >= 0
                    && (last || text.charAt(i + 1) == ' ' || text.charAt(i) > 'z');
            if (ends || last) {
                addSentence(text.substring(start, i + 1), range, sentences);
                start = i + 1;
            }
        }
    }

    private static void addSentence(String sentence, SourceRange range, List<IntroductionSentence> sentences) {
        List<String> words = words(sentence);
        if (hasOtherScript(sentence)) {
            sentences.add(new IntroductionSentence(range, Topic.SUBJECT));
        } else if (words.size() >= LEAST_WORDS) {
            sentences.add(new IntroductionSentence(range, topic(words)));
        }
    }

    private static Topic topic(List<String> words) {
        List<String> start = words.subList(0, Math.min(words.size(), WORDS_AT_START));
        if (CALLS.contains(words.get(0))) {
            return Topic.PROJECT;
        }
        if (start.stream().anyMatch(LIST_WORDS::contains)) {
            return Topic.LIST;
        }
        return words.stream().anyMatch(WORDS_ON_PROJECT::contains) ? Topic.PROJECT : Topic.SUBJECT;
    }

    /** What is not written in Latin letters is not understood, and so is not judged. */
    private static boolean hasOtherScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters - latin > latin;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT) + " ";
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c != '\'' && c != '’' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
