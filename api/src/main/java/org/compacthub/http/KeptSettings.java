package org.compacthub.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How much of what everybody sees is kept in memory as it was sent, in bytes; 0 keeps nothing.
 *
 * @param pages of whole pages of lists
 * @param entries of single entries of the calendar and the register, of which other pages are put together
 */
@ConfigurationProperties("compacthub.kept")
public record KeptSettings(
        @Bindable(defaultValue = "16777216") long pages,
        @Bindable(defaultValue = "33554432") long entries) {}
