package org.compacthub.limit;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How many requests each may make in a minute, all at once or spread.
 *
 * @param enabled false for measuring the server alone
 * @param perAddress for everybody behind one address who has not signed in
 * @param perPerson for a person who has
 * @param perProgram for the programs of one person and organisation
 * @param wrongKeysPerAddress wrong API keys from one address
 */
@ConfigurationProperties("compacthub.limits")
record LimitSettings(
        @Bindable(defaultValue = "true") boolean enabled,
        @Bindable(defaultValue = "1200") long perAddress,
        @Bindable(defaultValue = "1200") long perPerson,
        @Bindable(defaultValue = "3000") long perProgram,
        @Bindable(defaultValue = "60") long wrongKeysPerAddress) {}
