package org.compacthub.account;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long sessions last, and where they are used.
 *
 * @param access how long an access token is good
 * @param idle after how long without a renewal a session ends
 * @param longest after how long every session ends
 * @param origin the site's own origin, such as https://hub.example.org, where a proxy hides the host that the browser asked
 */
@ConfigurationProperties("compacthub.session")
record SessionSettings(
        @Bindable(defaultValue = "10m") Duration access,
        @Bindable(defaultValue = "24h") Duration idle,
        @Bindable(defaultValue = "30d") Duration longest,
        @Nullable String origin) {}
