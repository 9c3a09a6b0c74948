package org.compacthub.register;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How long lists are kept that were handed in and never carried out.
 *
 * @param days for how many days after the day on which they were handed in
 */
@ConfigurationProperties("compacthub.import")
record ImportSettings(@Bindable(defaultValue = "30") int days) {

    ImportSettings {
        if (days < 1) {
            throw new IllegalArgumentException("COMPACTHUB_IMPORT_DAYS is a number of days from 1");
        }
    }
}
