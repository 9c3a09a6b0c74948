package org.compacthub.consultation;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How much of what everybody sees is kept in memory as it was sent, in bytes; 0 keeps nothing.
 *
 * @param pages of whole pages of the list
 * @param entries of single entries, of which other pages are put together
 */
@ConfigurationProperties("compacthub.kept")
record KeptSettings(
        @Bindable(defaultValue = "16777216") long pages,
        @Bindable(defaultValue = "33554432") long entries) {}
