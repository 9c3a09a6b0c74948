package org.compacthub.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days by which the calendar is sorted; a date that is not known sorts last. */
final class CalendarOrder {
    /** Later than any day that the calendar takes. */
    static final LocalDate UNKNOWN = LocalDate.of(9999, 12, 31);

    private CalendarOrder() {}

    static LocalDate opens(Timetable dates) {
        return firstKnown(dates.opensOn(), dates.seenOpenOn());
    }

    static LocalDate closes(Timetable dates) {
        return firstKnown(dates.closesOn(), null);
    }

    private static LocalDate firstKnown(@Nullable LocalDate first, @Nullable LocalDate second) {
        if (first != null) {
            return first;
        }
        return second == null ? UNKNOWN : second;
    }
}
