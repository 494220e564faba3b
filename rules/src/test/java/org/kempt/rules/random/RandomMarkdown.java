package org.kempt.rules.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes Markdown of pieces that have hurt parsers and formatters. The same for the same seed. */
final class RandomMarkdown {
    private static final List<String> INDENTS =
            List.of("", "", "", "", "", " ", "  ", "   ", "    ", "\t", " \t", "      ");

    private static final List<String> MARKERS = List.of(
            "- ",
            "- ",
            "- ",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "2. ",
            "3. ",
            "7) ",
            "999999999. ",
            "-\t",
            "-   ",
            "-      ",
            "-\n");

    private static final List<String> NAMES = List.of(
            "Alpha",
            "Beta",
            "Gamma",
            "alpha",
            "Éclair",
            "İstanbul",
            "C#",
            "The Delta",
            "**Bold**",
            "_it_",
            "`code`",
            "a [b] c",
            "\\[x\\]",
            "![i](p.png)",
            "👩‍👩‍👧",
            "e\u0301te\u0301",
            "漢字",
            "\u200fעברית",
            "&amp;",
            "a\nb",
            "x]",
            "<b>h</b>",
            "pdf",
            "");

    private static final List<String> ADDRESSES = List.of(
            "https://alpha.example",
            "https://alpha.example",
            "https://beta.example/a_(b)",
            "<https://gamma.example/a b>",
            "https://delta.example/\\)x",
            "https://a.example/&amp;?q=1&copy=2",
            "#section",
            "#list",
            "a%20b",
            "<>",
            "",
            "<a\\>b>",
            "https://alpha.example \"title\"",
            "https://alpha.example 'ti)tle'",
            "  https://alpha.example\n  (title (x)",
            "\thttps://alpha.example\t\"a \\\" b\"",
            "\u00a0x",
            "a\\ b",
            "https://",
            "htps://alpha.example",
            "www.alpha.example",
            "https://https://alpha.example/?utm_source=a&#45;b&amp;c=d",
            "a b.md",
            " https://alpha.example ",
            "漢字");

    private static final List<String> SEPARATORS = List.of(
            " - ",
            " - ",
            " - ",
            " – ",
            " — ",
            ": ",
            " ",
            "",
            "-",
            " -",
            "- ",
            " | ",
            "：",
            " => ",
            "\n  - ",
            " -\u00a0");

    private static final List<String> SCRAPS = List.of(
            "Reads files.",
            "writes files",
            "A list",
            "Alpha",
            "…",
            ". ",
            " ",
            "  ",
            "\t",
            "\\",
            "*",
            "**",
            "_",
            "~~",
            "~",
            "`",
            "``",
            "[",
            "]",
            "(",
            ")",
            "![",
            "](",
            "<",
            ">",
            "<b>",
            "</b>",
            "<br>",
            "<a href=\"https://h.example\">h</a>",
            "<a href=",
            "<!-- c -->",
            "<!--",
            "-->",
            "&nbsp;",
            "&#0;",
            "&bogus;",
            "\\*",
            "\\\n",
            ":star:",
            "😀",
            "👩‍👩‍👧 ",
            "❤️",
            "\ud83d",
            "e\u0301",
            "漢字。",
            "\u200e",
            "\u202eabc",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "\u0000",
            "\u000b",
            "\u0085",
            "İ",
            "|",
            "\\|",
            "[^1]",
            "[ref]",
            "[x][ref]",
            "[x][]",
            "(x)[https://a.example]",
            "[x] (https://a.example/(b))",
            "[x](a b.pdf)",
            "[x][https://a.example]",
            "[x]([https://a.example](https://a.example))",
            "[x]([y z](https://a.example))",
            "https://bare.example/a_b.",
            "www.bare.example",
            "<https://auto.example>",
            "<me@mail.example>",
            "[![i](p.png)](https://b.example)",
            "![b](https://img.shields.io/x.svg)",
            "(MIT)",
            "`MIT`",
            "[[pdf](x.pdf)]",
            "\"q\"",
            "1. ",
            "- ",
            "#",
            "=",
            "\n",
            "\r",
            "\r\n",
            "\n  ");

    private static final List<String> LINES = List.of(
            "",
            "",
            "",
            "   ",
            "# List",
            "## Contents",
            "## Section",
            "## Section ##",
            "### Deep 😀",
            "##",
            "#### Skipped `c` [l](u)",
            "Setext",
            "===",
            "---",
            "***",
            "```",
            "~~~ x",
            "    code",
            "\tcode",
            "> quote",
            "> - [a](b) - c",
            ">",
            "<details>",
            "<summary>S</summary>",
            "</details>",
            "<div align=\"center\">",
            "</div>",
            "<h2>HTML İ heading</h2>",
            "<h3 id=x>",
            "<pre>",
            "<script>",
            "<?php",
            "<!-- comment -->",
            "<!--",
            "-->",
            "<!-- a --> b <!-- c -->",
            "<!-- kempt-disable -->",
            "<!-- kempt-enable -->",
            "<!-- kempt-disable-next-line missing-period, nothing -->",
            "<!-- kempt-disable-file wrong-number -->",
            "<!-- kempt-disable-line -->",
            "<!--lint ignore awesome-list-item-->",
            "<!--lint disable awesome-toc-->",
            "<!-- kempt-",
            "| Name | What |",
            "| --- | :-: |",
            "|---|",
            "| [a](b) | some words in here |",
            "| [c](d) | \\| `|` |  | x",
            "|",
            "a | b",
            "[ref]: https://ref.example 'title'",
            "[unused]: <https://a.example?ref=awesome>",
            "[//]: # (comment)",
            "[ref]: <>",
            "[^1]: A footnote",
            "[^2]:",
            "- [Section](#section)",
            "  - [Deep](#deep-)",
            "- [ ] task",
            "- [x] [Alpha](https://alpha.example)",
            "- ",
            "1.",
            "- - - [a](b)",
            "- 1. # x",
            "-     code",
            "- > q",
            "- ```",
            "- <!-- c -->",
            "- | a | b |",
            "text",
            "lazy line");

    private final Random random;
    private final List<String> pieces = new ArrayList<>();

    private RandomMarkdown(long seed) {
        this.random = new Random(seed);
    }

    /** Returns the pieces of a text, to be joined without anything between. */
    static List<String> pieces(long seed) {
        RandomMarkdown markdown = new RandomMarkdown(seed);
        markdown.addPieces();
        return List.copyOf(markdown.pieces);
    }

    private void addPieces() {
        List<String> lineEndings = List.of(
                        List.of("\n"), List.of("\n"), List.of("\r\n"), List.of("\n", "\r\n", "\r"), List.of("\r"))
                .get(random.nextInt(5));
        if (random.nextInt(12) == 0) {
            pieces.add("---\ntitle: x\n---\n");
        }
        // Some texts are nothing but a list, so that what rules infer from it is clear.
        int strangeness = random.nextInt(4);
        int lines = 1 + random.nextInt(random.nextInt(8) == 0 ? 80 : 20);
        for (int i = 0; i < lines; i++) {
            pieces.add(oneOf(INDENTS));
            if (random.nextInt(5) >= strangeness) {
                addEntry(strangeness);
            } else {
                pieces.add(oneOf(LINES));
            }
            pieces.add(oneOf(lineEndings));
        }
        if (random.nextInt(3) == 0) {
            pieces.remove(pieces.size() - 1);
        }
    }

    private void addEntry(int strangeness) {
        pieces.add(oneOf(MARKERS));
        addScraps(strangeness);
        pieces.add("[" + oneOf(NAMES) + "](" + oneOf(ADDRESSES) + ")");
        addScraps(strangeness);
        pieces.add(oneOf(SEPARATORS));
        pieces.add(random.nextBoolean() ? "Reads files" : "does all of that");
        addScraps(strangeness);
        pieces.add(random.nextInt(4) == 0 ? "" : ".");
        addScraps(strangeness);
    }

    private void addScraps(int strangeness) {
        if (random.nextInt(4) < strangeness) {
            for (int i = random.nextInt(1 + 2 * strangeness); i > 0; i--) {
                pieces.add(oneOf(SCRAPS));
            }
        }
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
