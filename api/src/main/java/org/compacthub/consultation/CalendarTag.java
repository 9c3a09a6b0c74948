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
        String who = viewer.person()
                .map(person -> "-" + person.value() + "-"
                        + viewer.organisation().map(organisation -> organisation.value().toString()).orElse("")
                        + viewer.seesAllIdeas())
                .orElse("");
        return "W/\"" + edition + "-" + today.toEpochDay() + (who.isEmpty() ? "" : "-" + Integer.toHexString(who.hashCode()))
                + "\"";
    }
}
