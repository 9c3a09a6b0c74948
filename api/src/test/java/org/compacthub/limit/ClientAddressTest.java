package org.compacthub.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.simple.SimpleHttpRequest;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    private static final String CALLER = "203.0.113.7";

    @Test
    void what_anybody_says_of_themselves_is_not_believed() {
        ClientAddress addresses = trusting();
        assertThat(addresses.of(from("198.51.100.9", CALLER))).isEqualTo("198.51.100.9");
        assertThat(trusting("10.0.0.0/8").of(from("198.51.100.9", CALLER))).isEqualTo("198.51.100.9");
    }

    @Test
    void what_a_trusted_proxy_says_is() {
        assertThat(trusting("10.0.0.0/8").of(from("10.1.2.3", CALLER))).isEqualTo(CALLER);
        assertThat(trusting("10.1.2.3").of(from("10.1.2.3", CALLER))).isEqualTo(CALLER);
    }

    @Test
    void only_what_trusted_proxies_added_counts_in_a_chain() {
        ClientAddress addresses = trusting("10.0.0.0/8");
        assertThat(addresses.of(from("10.1.2.3", "1.1.1.1, " + CALLER + ", 10.9.9.9")))
                .isEqualTo(CALLER);
        assertThat(addresses.of(from("10.1.2.3", "nonsense, 10.9.9.9"))).isEqualTo("10.9.9.9");
        assertThat(addresses.of(from("10.1.2.3", "10.9.9.9"))).isEqualTo("10.9.9.9");
    }

    @Test
    void an_ipv6_address_counts_with_its_whole_network() {
        ClientAddress addresses = trusting("10.0.0.0/8");
        assertThat(addresses.of(from("10.1.2.3", "2001:db8:1:2:aaaa::1")))
                .isEqualTo(addresses.of(from("10.1.2.3", "2001:db8:1:2:bbbb::2")))
                .isNotEqualTo(addresses.of(from("10.1.2.3", "2001:db8:1:3::1")));
    }

    @Test
    void a_network_that_is_none_stops_the_start() {
        assertThatThrownBy(() -> trusting("my-proxy")).hasMessageContaining("my-proxy");
    }

    private static ClientAddress trusting(String... networks) {
        return new ClientAddress(new ProxySettings(List.of(networks)));
    }

    private static HttpRequest<?> from(String remote, String forwarded) {
        return new Request(remote).header("X-Forwarded-For", forwarded);
    }

    private static final class Request extends SimpleHttpRequest<Object> {
        private final String remote;

        Request(String remote) {
            super(io.micronaut.http.HttpMethod.GET, "/", null);
            this.remote = remote;
        }

        @Override
        public InetSocketAddress getRemoteAddress() {
            return new InetSocketAddress(remote, 4711);
        }
    }
}
