package org.kempt.core.fix;

import static org.kempt.core.fix.Effect.HEADING;

import org.junit.jupiter.api.Test;

class HeadingProofTest {
    private static final String LIST = "# Bugs\n\n#### [Ants](https://ants.example)\n\n- Red\n\nBees\n---\n";

    @Test
    void mayChangeALevel() {
        Change.of(LIST).replace("####", "##").isProvedFor(HEADING);
    }

    @Test
    void mayChangeTheForm() {
        Change.of(LIST).replace("Bees\n---", "## Bees").isProvedFor(HEADING);
    }

    @Test
    void mayTurnHtmlIntoMarkdown() {
        Change.of("<h1>Bugs</h1>\n\n- Red\n").replace("<h1>Bugs</h1>", "# Bugs").isProvedFor(HEADING);
    }

    @Test
    void mayChangeALevelInsideABlockOfHtml() {
        Change.of("# Bugs\n\n<div>\n<h4>Ants</h4>\n</div>\n")
                .replace("<h4>", "<h2>")
                .replace("</h4>", "</h2>")
                .isProvedFor(HEADING);
    }

    @Test
    void mayNotChangeTheText() {
        Change.of(LIST).replace("Ants", "Aunts").isRefutedFor(HEADING, "the heading `Ants (#ants)` was lost");
    }

    @Test
    void mayNotUnmakeAHeading() {
        Change.of(LIST).replace("####", "").isRefutedFor(HEADING, "the heading `Ants (#ants)` was lost");
    }

    @Test
    void mayNotSwapHeadings() {
        Change.of("# Ants\n\n# Bees\n")
                .replace("Ants", "Bees")
                .replace("Bees", "Ants")
                .isRefutedFor(HEADING, "headings changed places");
    }

    @Test
    void mayNotLoseTheLinkOfAHeading() {
        Change.of(LIST)
                .replace("[Ants](https://ants.example)", "Ants")
                .isRefutedFor(HEADING, "the link `https://ants.example` was lost");
    }

    @Test
    void mayNotChangeWhatIsNoHeading() {
        Change.of(LIST).replace("Red", "Blue").isRefutedFor(HEADING, "the block `<ul> <li>Red</li> </ul>` changed");
    }

    @Test
    void mayMakeTheHeadingThatALineWasMeantToBe() {
        Change.of("# Bugs\n\n##Ants\n\n- Red\n").replace("##Ants", "## Ants").isProvedFor(HEADING);
    }

    @Test
    void mayNotMakeAHeadingThatTakesTheAnchorOfAnother() {
        Change.of("##Ants\n\n## Ants\n")
                .replace("##Ants", "## Ants")
                .isRefutedFor(HEADING, "the heading `Ants (#ants)` was lost");
    }

    @Test
    void mayNotMakeAHeadingOfOtherText() {
        Change.of("# Bugs\n\nAnts\n")
                .replace("\nAnts", "\n## Ants")
                .isRefutedFor(HEADING, "the heading `Ants (#ants)` appeared");
    }
}
