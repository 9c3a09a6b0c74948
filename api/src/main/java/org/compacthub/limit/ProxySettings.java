package org.compacthub.limit;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.List;

/**
 * Which proxies stand in front.
 *
 * @param trusted their addresses, or networks such as 10.0.0.0/8; only what these say of a caller's address is believed
 */
@ConfigurationProperties("compacthub.proxies")
record ProxySettings(@Bindable(defaultValue = "") List<String> trusted) {
    ProxySettings {
        trusted = trusted.stream().filter(network -> !network.isBlank()).toList();
    }
}
