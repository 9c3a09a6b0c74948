package org.compacthub.time;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The zone in which a consultation's days begin and end. A day runs from its first moment to that of the next, so on the days
 * when the clocks change it has 23 or 25 hours; nothing here adds hours to get from one day to another.
 */
public final class London {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The day that it is now. */
    public static LocalDate today(InstantSource clock) {
        return dayOf(clock.instant());
    }

    /** The day on which a moment falls. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The first moment of a day. */
    public static ZonedDateTime startOf(LocalDate day) {
        return day.atStartOfDay(ZONE);
    }
}
