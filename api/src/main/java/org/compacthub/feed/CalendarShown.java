package org.compacthub.feed;

import java.util.Locale;

/** Which entries of a calendar program a consultation gives. */
enum CalendarShown {
    /** Its opening and its closing day. */
    DEADLINES,
    /** Its whole period. */
    PERIOD,
    BOTH;

    boolean hasDeadlines() {
        return this != PERIOD;
    }

    boolean hasPeriod() {
        return this != DEADLINES;
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CalendarShown of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
