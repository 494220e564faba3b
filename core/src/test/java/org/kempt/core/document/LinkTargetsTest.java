package org.kempt.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kempt.core.source.SourceText;

final class LinkTargetsTest {
    private final LinkTargets targets = LinkTargets.of(Document.parse(SourceText.of("""
            # A list

            <a name="Start"></a>

            ## ⚙\uFE0F Tools

            Text <span id='inline'>here</span> <!-- <a name="gone"> -->.
            """)));

    @Test
    void findsHeadingsByTheirAnchors() {
        assertThat(targets.heading("a-list")).map(Heading::text).contains("A list");
        assertThat(targets.heading("\uFE0F-tools")).isPresent();
        assertThat(targets.heading("user-content-a-list")).isPresent();
        assertThat(targets.heading("tools")).isEmpty();
    }

    @Test
    void leavesOpenWhetherVariationSelectorsStay() {
        assertThat(targets.heading("-tools")).map(Heading::anchor).contains("\uFE0F-tools");
    }

    @Test
    void tellsTheWrongCaseFromTheRightOne() {
        assertThat(targets.heading("A-List")).isEmpty();
        assertThat(targets.headingInOtherCase("A-List")).map(Heading::anchor).contains("a-list");
    }

    @Test
    void findsElementsWithNameOrId() {
        assertThat(targets.isOther("Start")).isTrue();
        assertThat(targets.isOther("start")).isTrue();
        assertThat(targets.isOther("inline")).isTrue();
        assertThat(targets.isOther("gone")).isFalse();
    }

    @Test
    void findsTheHeadingThatANameIsGivenTo() {
        LinkTargets named = LinkTargets.of(Document.parse(SourceText.of("""
                ## <a id="csharp"></a>C#

                <a name="Js"></a>

                ## JavaScript

                <a name="far"></a>

                Text.

                ## Rust
                """)));
        assertThat(named.headingNamed("csharp")).map(Heading::text).contains("C#");
        assertThat(named.headingNamed("js")).map(Heading::text).contains("JavaScript");
        assertThat(named.headingNamed("far")).isEmpty();
    }

    @Test
    void knowsThePlacesOfEveryPage() {
        assertThat(targets.isOther("")).isTrue();
        assertThat(targets.isOther("readme")).isTrue();
        assertThat(targets.isOther("elsewhere")).isFalse();
    }

    @Test
    void resolvesPercentEncoding() {
        assertThat(LinkTargets.fragment("#%EF%B8%8F-tools")).contains("\uFE0F-tools");
        assertThat(LinkTargets.fragment("#100%-sure%2")).contains("100%-sure%2");
        assertThat(LinkTargets.fragment("https://alpha.example#tools")).isEmpty();
    }
}
