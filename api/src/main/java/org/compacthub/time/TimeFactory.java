package org.compacthub.time;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/** The clock that everything is given; tests replace it. */
@Factory
class TimeFactory {
    /** Whole microseconds: the databases keep no more, and would round a saved moment away from the one in memory. */
    @Primary // Micronaut has one of its own, which counts nanoseconds.
    @Singleton
    InstantSource clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
