package org.kempt.core.fix;

import static org.kempt.core.fix.Effect.CONTENTS;

import org.junit.jupiter.api.Test;

class ContentsProofTest {
    private static final String LINKS = "- [Ants](#ants)\n- [Bees](#bees)\n- [Flies](#flies)\n";
    private static final String SECTIONS =
            "## Ants\n\n- [Red](https://red.example)\n\n" + "## Bees\n\n- [Mason](https://mason.example)\n\n## Flies\n";
    private static final String LIST = "# Bugs\n\n## Contents\n\n" + LINKS + "- [Guide](guide.md)\n\n" + SECTIONS;

    @Test
    void mayAddRemoveAndRenameLinksToAnchors() {
        Change.of(LIST)
                .replace("- [Ants](#ants)\n", "")
                .replace("[Bees](#bees)\n", "[Bees](#bees)\n  - [Mason bees](#mason)\n")
                .isProvedFor(CONTENTS);
    }

    @Test
    void mayAddALineAtTheEnd() {
        Change.of("# Bugs\n\n" + LINKS + "\n" + SECTIONS)
                .replace("(#flies)\n", "(#flies)\n- [Gnats](#gnats)\n")
                .isProvedFor(CONTENTS);
        Change.of("# Bugs\n\n" + LINKS + "## Ants\n")
                .insertBefore("## Ants", "- [Gnats](#gnats)\n")
                .isProvedFor(CONTENTS);
    }

    @Test
    void mayLeaveTooFewLinesToBeRecognised() {
        Change.of("# Bugs\n\n" + LINKS + "\n" + SECTIONS)
                .replace("- [Bees](#bees)\n", "")
                .isProvedFor(CONTENTS);
    }

    @Test
    void mayRemoveTheWholeContents() {
        Change.of("# Bugs\n\n## Contents\n\n" + LINKS + "\n" + SECTIONS)
                .replace("## Contents\n\n" + LINKS + "\n", "")
                .isProvedFor(CONTENTS);
    }

    @Test
    void mayRemoveTheWholeContentsButForTheHeading() {
        Change.of("# Bugs\n\n## Contents\n\n" + LINKS + "\n" + SECTIONS)
                .replace(LINKS, "")
                .isProvedFor(CONTENTS);
    }

    @Test
    void mayMakeTheWholeContents() {
        Change.of("# Bugs\n\n" + SECTIONS)
                .insertBefore("## Ants", "## Contents\n\n" + LINKS + "\n")
                .isProvedFor(CONTENTS);
    }

    @Test
    void mayMakeTheWholeContentsBelowAHeading() {
        Change.of("# Bugs\n\n## Contents\n\n" + SECTIONS)
                .insertBefore("## Ants", LINKS + "\n")
                .isProvedFor(CONTENTS);
    }

    @Test
    void mayNotPutProseIntoIt() {
        Change.of(LIST)
                .replace("- [Bees](#bees)\n", "- [Bees](#bees)\n\nBeware.\n\n")
                .isRefutedFor(CONTENTS, "the block `<p>Beware.</p>` appeared");
    }

    @Test
    void mayNotPutAHeadingIntoIt() {
        Change.of(LIST)
                .replace("- [Bees](#bees)\n", "- [Bees](#bees)\n\n## Bees\n\n")
                .isRefutedFor(CONTENTS, "the block `<h2>Bees</h2>` appeared");
    }

    @Test
    void mayNotEditOutside() {
        Change.of(LIST)
                .replace("Mason", "Maison")
                .isRefutedFor(
                        CONTENTS,
                        "the block `<ul> <li><a href=\"https://mason.example\">Mason</a></li> </ul\u2026` changed");
    }

    @Test
    void mayNotRemoveASection() {
        Change.of(LIST)
                .replace("- [Guide](guide.md)\n\n## Ants", "- [Guide](guide.md)\n\n")
                .isRefutedFor(CONTENTS, "the block `<h2>Ants</h2>` changed");
    }

    @Test
    void mayNotLoseALinkToAnotherPage() {
        Change.of(LIST).replace("- [Guide](guide.md)\n", "").isRefutedFor(CONTENTS, "the link `guide.md` was lost");
    }

    @Test
    void mayNotAddALinkToAnotherPage() {
        Change.of(LIST)
                .replace("#ants", "https://ants.example")
                .isRefutedFor(CONTENTS, "the link `https://ants.example` appeared");
    }
}
