package org.compacthub.demo;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands, where a test says at what. */
@Factory
@Requires(property = FixedClock.NOW)
class FixedClock {
    static final String NOW = "demonstration.now";

    @Singleton
    @Replaces(InstantSource.class)
    InstantSource clock(@Property(name = NOW) String now) {
        return InstantSource.fixed(Instant.parse(now));
    }
}
