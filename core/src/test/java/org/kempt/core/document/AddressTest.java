package org.kempt.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kempt.core.source.SourceText;

class AddressTest {

    private static List<Address> addresses(String text) {
        Document document = Document.parse(SourceText.of(text));
        document.addresses()
                .forEach(address ->
                        assertThat(document.source().slice(address.range())).isEqualTo(address.text()));
        return document.addresses();
    }

    @Test
    void areThoseOfLinksInAnyForm() {
        assertThat(addresses("""
                                [a](u1 "t") <https://u2.example> https://u3.example, ![b](<u 4>) <a href="u5">c</a> [d][e] [f]( u6 )

                                [e]: <u7>
                                  "title"
                                """))
                .extracting(Address::text, Address::form, Address::isImage)
                .containsExactly(
                        tuple("u1", LinkForm.INLINE, false),
                        tuple("https://u2.example", LinkForm.AUTOLINK, false),
                        tuple("https://u3.example", LinkForm.BARE, false),
                        tuple("u 4", LinkForm.INLINE, true),
                        tuple("u5", LinkForm.HTML, false),
                        tuple("u6", LinkForm.INLINE, false),
                        tuple("u7", LinkForm.REFERENCE, false));
    }

    @Test
    void areNotThoseOfCodeAndComments() {
        assertThat(addresses("""
                                `https://u1.example` <!-- <a href="u2"> --> <code>https://u3.example</code>

                                <p><!-- <img src="u4"> --><img alt="" src='u5'></p>

                                    https://u6.example
                                """)).extracting(Address::text).containsExactly("u5");
    }

    @Test
    void areNotTheTextOfALink() {
        assertThat(addresses("[https://u1.example](u2) ![https://u3.example](u4) [<img src=\"u5\">](u6)\n"))
                .extracting(Address::text)
                .containsExactly("u2", "u4", "u5", "u6");
    }

    @Test
    void standInCellsAndQuotes() {
        assertThat(addresses("> [a](u1\\|x)\n> [b]: u2\n\n| c |\n| - |\n| \\| [d](u3\\|x) https://u4.example |\n"))
                .extracting(Address::text)
                .containsExactly("u1\\|x", "u3\\|x", "https://u4.example");
    }

    @Test
    void ofDefinitionsThatNoLinkCanUseAreAddressesToo() {
        Document document = Document.parse(SourceText.of("[A  b]: u1\n[a\tB]: u2 'c'\n\n[//]: # (text)\n"));

        assertThat(LinkDefinition.in(document))
                .extracting(LinkDefinition::label, LinkDefinition::url, LinkDefinition::isComment)
                .containsExactly(tuple("a b", "u1", false), tuple("a b", "u2", false), tuple("//", "#", true));
    }

    @Test
    void ofReferencesAreKnownByTheirLabels() {
        Document document = Document.parse(
                SourceText.of("[A][x] [B  b][] [C] ![D][x] [e](u) [f][g]\n\n[x]: u\n[b B]: u\n[c]: u\n[unused]: u\n"));

        assertThat(LinkReference.in(document)).extracting(LinkReference::label).containsExactly("x", "b b", "c", "x");
    }
}
