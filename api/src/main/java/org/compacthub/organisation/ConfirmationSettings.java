package org.compacthub.organisation;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How long an entry counts as right.
 *
 * @param days after how many days it is due to be confirmed again
 */
@ConfigurationProperties("compacthub.confirmation")
record ConfirmationSettings(@Bindable(defaultValue = "365") int days) {

    ConfirmationSettings {
        if (days < 1) {
            throw new IllegalArgumentException("COMPACTHUB_CONFIRMATION_DAYS is a number of days from 1");
        }
    }
}
