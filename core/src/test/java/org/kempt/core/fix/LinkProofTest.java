package org.kempt.core.fix;

import static org.kempt.core.fix.Effect.LINK;

import org.junit.jupiter.api.Test;

class LinkProofTest {
    private static final String LIST = "- [Ant](http://ant.example) - Builds `hills`.\n- [Bee](http://bee.example)\n";

    @Test
    void mayChangeADestination() {
        Change.of(LIST).replace("http:", "https:").isProvedFor(LINK);
    }

    @Test
    void mayChangeABareAddress() {
        Change.of("- see http://ant.example.\n").replace("http:", "https:").isProvedFor(LINK);
    }

    @Test
    void mayChangeADefinitionThatManyLinksReferTo() {
        Change.of("[a][x] [b][x]\n\n[x]: http://ant.example\n")
                .replace("http:", "https:")
                .isProvedFor(LINK);
    }

    @Test
    void mayChangeAnAddressInHtml() {
        Change.of("<a href=\"http://ant.example\"><img src='a.png'></a>\n")
                .replace("http:", "https:")
                .replace("a.png", "b.png")
                .isProvedFor(LINK);
    }

    @Test
    void mayNotChangeOtherHtml() {
        Change.of("<p><a href=\"http://ant.example\">Ant</a></p>\n")
                .replace(">Ant", ">Bee")
                .isRefutedFor(LINK, "the HTML `<p><a href=\"http://ant.example\">Ant</a></p>` changed");
    }

    @Test
    void mayNotLoseALink() {
        Change.of(LIST)
                .replace("[Ant](http://ant.example)", "Ant")
                .isRefutedFor(LINK, "the link `http://ant.example` was lost");
    }

    @Test
    void mayNotChangeCode() {
        Change.of(LIST).replace("hills", "hill").isRefutedFor(LINK, "the code `hills` was lost");
    }

    @Test
    void mayNotChangeMoreDestinationsThanItNames() {
        Change.of("[a](http://ant.example) [b](http://bee.example)\n")
                .replace("http://ant.example) [b](http://bee.example", "https://ant.example) [b](https://bee.example")
                .isRefutedFor(LINK, "more destinations changed than were to be fixed");
    }

    @Test
    void mayNotChangeAWordItDoesNotName() {
        Change.of("[a](http://ant.example) \\&copy;\n")
                .replace(") \\", ") ")
                .isRefutedFor(LINK, "the word `copy` was lost");
    }

    @Test
    void mayMakeALinkOfTextThatWasMeantAsOne() {
        Change.of("- (Ant)[https://ant.example] - See [Bee] (https://bee.example/(a)).\n")
                .replace("(Ant)[https://ant.example]", "[Ant](https://ant.example)")
                .replace("[Bee] (https://bee.example/(a))", "[Bee](https://bee.example/(a))")
                .isProvedFor(LINK);
    }

    @Test
    void mayMakeALinkToAFileWithSpacesInItsName() {
        Change.of("[Ant](docs/all ants.md) and [Bee](http://bee.example)\n")
                .replace("[Ant](docs/all ants.md)", "[Ant](docs/all%20ants.md)")
                .replace("http:", "https:")
                .isProvedFor(LINK);
    }

    @Test
    void mayNotMakeALinkToAnotherAddress() {
        Change.of("[Ant] (https://ant.example)\n")
                .replace("[Ant] (https://ant.example)", "[Ant](https://bee.example)")
                .isRefutedFor(
                        LINK, "the link `[Ant](https://bee.example)` says something else than the text it was made of");
    }

    @Test
    void mayNotMakeALinkOfFewerWords() {
        Change.of("[Ant hills] (https://ant.example)\n")
                .replace("[Ant hills] (https://ant.example)", "[Ant](https://ant.example)")
                .isRefutedFor(
                        LINK, "the link `[Ant](https://ant.example)` says something else than the text it was made of");
    }

    @Test
    void mayNotChangeWordsBesideANewLink() {
        Change.of("[Ant] (https://ant.example) is red\n")
                .replace("[Ant] (https://ant.example)", "[Ant](https://ant.example)")
                .replace(" is red", "")
                .isProvedFor(LINK);
        Change.of("[Ant] (https://ant.example) is \\&copy;\n")
                .replace("[Ant] (https://ant.example)", "[Ant](https://ant.example)")
                .replace("is \\", "is ")
                .isRefutedFor(LINK, "the word `copy` was lost");
    }

    @Test
    void mayNotBreakTheLinkAroundANewOne() {
        Change.of("[see [Ant] (https://ant.example)](https://bee.example)\n")
                .replace("[Ant] (https://ant.example)", "[Ant](https://ant.example)")
                .isRefutedFor(
                        LINK, "the link `[Ant](https://ant.example)` says something else than the text it was made of");
    }

    @Test
    void mayNotMakeALinkOfCode() {
        Change.of("`[Ant] (https://ant.example)` here\n")
                .replace("`[Ant] (https://ant.example)` here", "[Ant`](https://ant.example)` here")
                .isRefutedFor(LINK, "the code `[Ant] (https://ant.example)` was lost");
        Change.of("(`Ant`)[https://ant.example]\n")
                .replace("(`Ant`)[https://ant.example]", "[Ant](https://ant.example)")
                .isRefutedFor(
                        LINK, "the link `[Ant](https://ant.example)` says something else than the text it was made of");
        Change.of("(`Ant`)[https://ant.example]\n")
                .replace("(`Ant`)[https://ant.example]", "[`Ant`](https://ant.example)")
                .isProvedFor(LINK);
    }
}
