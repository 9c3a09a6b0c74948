package org.compacthub.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedSettingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hub.example.org",
                "https://hub.example.org/",
                "ftp://hub.example.org",
                "https://hub.example.org?a=b"
            })
    void an_address_that_links_could_not_begin_with_stops_the_start(String address) {
        assertThatThrownBy(() -> new FeedSettings("Hub", URI.create(address), "example.org"))
                .hasMessageContaining("compacthub.public-address")
                .hasMessageContaining(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Example.org", "example.org/", "-a.org", "a b.org"})
    void an_identifier_that_is_no_domain_stops_the_start(String domain) {
        assertThatThrownBy(() -> new FeedSettings("Hub", URI.create("https://hub.example.org"), domain))
                .hasMessageContaining("compacthub.identifier-domain");
    }

    @Test
    void a_path_may_come_before_every_page() {
        FeedSettings settings = new FeedSettings("Hub", URI.create("https://example.org/hub"), "localhost");

        assertThat(settings.page(Entry.planned().entry().id()))
                .hasToString("https://example.org/hub/consultations/" + Entry.ID);
    }
}
