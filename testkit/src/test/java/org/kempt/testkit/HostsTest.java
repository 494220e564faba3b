package org.kempt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class HostsTest {

    @Test
    void areFineWhereTheyAreReservedForDocuments() {
        String text = "https://alpha.example http://www.example.com/a <https://EXAMPLE.org:8080> https://a.test";
        assertThat(Hosts.foreign(text, Set.of())).isEmpty();
    }

    @Test
    void areForeignWhereTheyAreReal() {
        String text = "[A](https://GitHub.com/a/b) https://notexample.com";
        assertThat(Hosts.foreign(text, Set.of())).containsExactly("github.com", "notexample.com");
    }

    @Test
    void areFineWhereTheyAreAllowed() {
        String text = "https://github.com/a https://gist.github.com/b https://agithub.com";
        assertThat(Hosts.foreign(text, Set.of("github.com"))).containsExactly("agithub.com");
    }
}
