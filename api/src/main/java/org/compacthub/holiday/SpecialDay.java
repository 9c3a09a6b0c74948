package org.compacthub.holiday;

import java.time.LocalDate;

/**
 * Days that planners allow for.
 *
 * @param from the first day
 * @param to the last day, included
 */
public record SpecialDay(LocalDate from, LocalDate to, String name, Kind kind) {
    /** What makes them special. */
    public enum Kind {
        BANK_HOLIDAY,
        BUSY_TIME
    }

    boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }
}
