package org.compacthub.consultation;

import java.time.LocalDate;

/**
 * The entity tag of anything made of the calendar. It changes with every change to the calendar, with the day (the clock opens, closes and
 * releases), and with who looks; each address adds what it was asked. It is weak, since compression changes the bytes.
 */
public final class CalendarTag {
    private CalendarTag() {}

    /**
     * @param edition the calendar's edition, read before what is answered is read, so that a tag is never newer than its content
     * @param today the day in Europe/London
     * @param viewer who looks
     */
    public static String of(long edition, LocalDate today, Viewer viewer) {
        return "W/\"" + mark(edition, today, viewer) + "\"";
    }

    /** The same as part of another tag. */
    static String mark(long edition, LocalDate today, Viewer viewer) {
        String mark = edition + "-" + today.toEpochDay();
        return viewer.person().isEmpty() ? mark : mark + "-" + Integer.toHexString(viewer.hashCode());
    }

    /** Everybody's copy may be kept between, but is asked for each time; that of somebody signed in is theirs alone. */
    public static String cacheControl(Viewer viewer) {
        return viewer.person().isEmpty() ? "public, no-cache" : "private, no-cache";
    }
}
