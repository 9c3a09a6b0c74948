package org.compacthub.code;

import java.time.LocalDate;

/** A bank holiday, festival or other busy time, from its first day to its last, both included. */
public record BusyTime(String name, LocalDate from, LocalDate to) {

    public BusyTime {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("%s ends on %s, before it begins on %s".formatted(name, to, from));
        }
    }

    public static BusyTime on(LocalDate day, String name) {
        return new BusyTime(name, day, day);
    }

    /** Whether any of its days lies between the two, both included. */
    boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }
}
