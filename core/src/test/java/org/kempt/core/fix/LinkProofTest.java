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
}
