package org.compacthub.account;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How many wrong passwords are too many.
 *
 * @param triesPerAccount failures for one account in the window
 * @param triesPerAddress failures from one address in the window, which a whole office may share
 * @param window over which failures count
 */
@ConfigurationProperties("compacthub.sign-in")
record SignInSettings(
        @Bindable(defaultValue = "10") int triesPerAccount,
        @Bindable(defaultValue = "60") int triesPerAddress,
        @Bindable(defaultValue = "15m") Duration window) {}
