package org.compacthub.testing;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** A clock that tests move. It takes the place of the real one where {@code compacthub.test.clock} is set. */
@Singleton
@Primary
@Replaces(InstantSource.class)
@Requires(property = MovableClock.PROPERTY)
public class MovableClock implements InstantSource {
    public static final String PROPERTY = "compacthub.test.clock";

    private volatile Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Override
    public Instant instant() {
        return now;
    }

    public void set(Instant moment) {
        now = moment;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }
}
