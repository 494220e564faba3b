package org.kempt.core.fix;

import static org.kempt.core.fix.Effect.TEXT;

import org.junit.jupiter.api.Test;

class TextProofTest {
    private static final String LIST = "# Small bugs\n\n"
            + "- [Ant](https://ant.example \"Red ant\") \u2014 builds `hills`, **fast** <br> ![a](a.png)\n- Bee\n";

    @Test
    void mayChangeASeparator() {
        Change.of(LIST).replace(" \u2014 ", " - ").isProvedFor(TEXT);
    }

    @Test
    void mayChangeTheCaseOfALetter() {
        Change.of(LIST).replace("builds", "Builds").isProvedFor(TEXT);
    }

    @Test
    void mayEndAnEntryWithAPeriod() {
        Change.of(LIST).replace("Bee", "Bee.").isProvedFor(TEXT);
    }

    @Test
    void mayReplaceAWordThatItNames() {
        Change.of(LIST).replace("builds", "constructs").isProvedFor(TEXT);
    }

    @Test
    void mayJoinAndSplitWords() {
        Change.of("- Type Script and Javascript\n")
                .replace("e S", "eS")
                .replace("as", "a s")
                .isProvedFor(TEXT);
    }

    @Test
    void mayEditTheSameWordTwice() {
        Change.of("- github\n").replace("g", "G").replace("h", "H").isProvedFor(TEXT);
    }

    @Test
    void mayChangeAHeadingAndSoItsAnchor() {
        Change.of(LIST).replace("Small", "Little").isProvedFor(TEXT);
    }

    @Test
    void mayReplaceWordsThatAreEmphasised() {
        Change.of(LIST).replace("**fast**", "quickly").isProvedFor(TEXT);
    }

    @Test
    void mayPutAPeriodAfterABareAddress() {
        Change.of("- https://ant.example\n").replace("example", "example.").isProvedFor(TEXT);
    }

    @Test
    void mayNotLoseALink() {
        Change.of(LIST)
                .replace("](https://ant.example \"Red ant\")", "]")
                .isRefutedFor(TEXT, "the link `https://ant.example` was lost");
    }

    @Test
    void mayNotChangeABareAddress() {
        Change.of("- see https://ant.example/a\n")
                .replace("/a", "/A")
                .isRefutedFor(TEXT, "the link `https://ant.example/a` was lost");
    }

    @Test
    void mayNotChangeCode() {
        Change.of(LIST).replace("hills", "Hills").isRefutedFor(TEXT, "the code `hills` was lost");
    }

    @Test
    void mayNotChangeAnImage() {
        Change.of(LIST).replace("a.png", "b.png").isRefutedFor(TEXT, "the image `a.png` was lost");
    }

    @Test
    void mayNotChangeHtml() {
        Change.of(LIST).replace("<br>", "<hr>").isRefutedFor(TEXT, "the HTML `<br>` was lost");
    }

    @Test
    void mayNotSwapLinks() {
        Change.of("[a](https://a.example) [b](https://b.example)\n")
                .replace("//a", "//b")
                .replace("//b", "//a")
                .isRefutedFor(TEXT, "links changed places");
    }

    @Test
    void mayNotChangeTheAnchorOfAnotherHeading() {
        Change.of("# Ants\n\n# Ants\n").replace("Ants", "Bees").isRefutedFor(TEXT, "the anchor `ants-1` changed");
    }

    @Test
    void mayNotBreakEmphasis() {
        Change.of(LIST).replace("**fast", "** fast").isRefutedFor(TEXT, "emphasis was lost");
    }

    @Test
    void mayNotMakeAnItem() {
        Change.of(LIST).replace("- Bee", "- Bee\n- ").isRefutedFor(TEXT, "an item of a list appeared");
    }

    @Test
    void mayNotNestAnItemElsewhere() {
        Change.of(LIST).replace("- Bee", "  - Bee").isRefutedFor(TEXT, "lists or paragraphs are nested differently");
    }

    @Test
    void mayNotHideWordsThatItDoesNotName() {
        Change.of("- Ant [label]: builds\n\nBee\n")
                .replace("- Ant ", "")
                .replace("builds\n", "builds 'x'\n")
                .isRefutedFor(TEXT, "the definition `[label]: builds` appeared");
    }

    @Test
    void mayNotLoseAWordThatItDoesNotName() {
        Change.of("one &amp two three\n").replace("&amp two", "&lt; two").isProvedFor(TEXT);
        Change.of("- \\&copy; one\n").replace("\\", "").isRefutedFor(TEXT, "the word `copy` was lost");
    }
}
