package org.compacthub.consultation;

import java.util.Arrays;

/** The orders in which the calendar can be read. Each ends with the id, so that a page begins where the one before it ended. */
public enum CalendarSort {
    OPENS("opens-on", "opens_order", false),
    OPENS_LAST_FIRST("-opens-on", "opens_order", true),
    CLOSES("closes-on", "closes_order", false),
    CLOSES_LAST_FIRST("-closes-on", "closes_order", true),
    UPDATED_LAST_FIRST("-updated-at", "updated_at", true);

    private final String wireName;
    private final String column;
    private final boolean descending;

    CalendarSort(String wireName, String column, boolean descending) {
        this.wireName = wireName;
        this.column = column;
        this.descending = descending;
    }

    String column() {
        return column;
    }

    boolean isByOpening() {
        return this == OPENS || this == OPENS_LAST_FIRST;
    }

    boolean isDescending() {
        return descending;
    }

    /** The order with this name in the contract. */
    public static CalendarSort of(String wireName) {
        return Arrays.stream(values())
                .filter(sort -> sort.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No order " + wireName));
    }
}
