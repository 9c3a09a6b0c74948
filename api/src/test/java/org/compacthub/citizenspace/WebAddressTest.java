package org.compacthub.citizenspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @Test
    void addresses_of_the_web_pass_and_spaces_in_them_are_mended() {
        assertThat(WebAddress.of("HTTPS://consult.example.org/a?b=c"))
                .contains(URI.create("HTTPS://consult.example.org/a?b=c"));
        assertThat(WebAddress.of("http://consult.example.org/a b"))
                .contains(URI.create("http://consult.example.org/a%20b"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://consult.example.org/a",
                "/quays",
                "consult.example.org",
                "https://",
                "https://user:secret@consult.example.org/",
                "https://consult.example.org/<b>",
                "http:quays"
            })
    void others_do_not(String typed) {
        assertThat(WebAddress.of(typed)).isEmpty();
    }

    @Test
    void one_that_is_too_long_does_not() {
        assertThat(WebAddress.of("https://consult.example.org/" + "a".repeat(1000)))
                .isEmpty();
        assertThat(WebAddress.of("https://consult.example.org/" + " ".repeat(400) + "a"))
                .isEmpty();
    }
}
