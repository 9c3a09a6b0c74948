package org.compacthub.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as people read them. */
public final class Days {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private Days() {}

    /** The number of days from one date to another. */
    public static long between(LocalDate first, LocalDate second) {
        return ChronoUnit.DAYS.between(first, second);
    }

    /** "1 day", "12 days". */
    public static String counted(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    /** "Thursday 21 January 2010". */
    public static String written(LocalDate day) {
        return WRITTEN.format(day);
    }
}
