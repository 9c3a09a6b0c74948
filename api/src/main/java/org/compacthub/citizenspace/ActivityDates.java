package org.compacthub.citizenspace;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.compacthub.consultation.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * The days of an activity, and the state that the site gives it. The calendar counts the state from the days, so they must not gainsay each other in a way that
 * would show people something as open that is closed.
 */
final class ActivityDates {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2999;

    private final Activity activity;
    private final Remarks remarks;
    private final LocalDate today;

    private ActivityDates(Activity activity, Remarks remarks, LocalDate today) {
        this.activity = activity;
        this.remarks = remarks;
        this.today = today;
    }

    static Timetable read(Activity activity, Remarks remarks, LocalDate today) {
        return new ActivityDates(activity, remarks, today).timetable();
    }

    private Timetable timetable() {
        LocalDate opensOn = day("startdate");
        LocalDate closesOn = day("enddate");
        LocalDate reportOn = day("resultdate");
        LocalDate feedbackDueOn = day("feedbackdate");
        if (opensOn != null && closesOn != null && closesOn.isBefore(opensOn)) {
            long days = ChronoUnit.DAYS.between(closesOn, opensOn);
            remarks.refuse(
                    "enddate",
                    "%s is %s before startdate, %s. Give that day or a later one."
                            .formatted(closesOn.format(WRITTEN), counted(days), opensOn.format(WRITTEN)));
        }
        return new Timetable(
                null,
                opensOn,
                opensOn != null,
                closesOn,
                closesOn != null,
                null,
                reportOn,
                null,
                feedbackDueOn,
                seenOpenOn(opensOn, closesOn));
    }

    /** Checks the state as well, since it is what tells whether one without an opening day is open. */
    private @Nullable LocalDate seenOpenOn(@Nullable LocalDate opensOn, @Nullable LocalDate closesOn) {
        String status = activity.line("status");
        switch (status == null ? "" : status.toLowerCase(Locale.ROOT)) {
            case "open" -> {
                return open(opensOn, closesOn);
            }
            case "closed" -> {
                return closed(opensOn, closesOn);
            }
            case "forthcoming" -> {
                if (opensOn != null && !opensOn.isAfter(today)) {
                    remarks.note("status says forthcoming, but startdate has come: the calendar goes by the date.");
                }
                return null;
            }
            default -> {
                remarks.refuse("status", "must be open, closed or forthcoming.");
                return null;
            }
        }
    }

    private @Nullable LocalDate open(@Nullable LocalDate opensOn, @Nullable LocalDate closesOn) {
        if (closesOn != null && closesOn.isBefore(today)) {
            remarks.note("status says open, but enddate has passed: the calendar goes by the date.");
        } else if (opensOn != null && opensOn.isAfter(today)) {
            remarks.note("status says open, but startdate is still to come: the calendar goes by the date.");
        }
        if (opensOn != null || activity.line("startdate") != null) {
            return null;
        }
        remarks.note("startdate is missing: the calendar counts it as open from the day it was first seen so.");
        return closesOn != null && closesOn.isBefore(today) ? closesOn : today;
    }

    private @Nullable LocalDate closed(@Nullable LocalDate opensOn, @Nullable LocalDate closesOn) {
        if (closesOn == null) {
            remarks.refuse("enddate", "is missing. A closed activity needs it, or the calendar would show it as open.");
            return null;
        }
        if (!closesOn.isBefore(today)) {
            remarks.refuse(
                    "enddate",
                    "%s has not passed, so the calendar would show as open what status calls closed. Give the day on which it closed, %s or earlier."
                            .formatted(
                                    closesOn.format(WRITTEN), today.minusDays(1).format(WRITTEN)));
        }
        return opensOn == null ? closesOn : null;
    }

    private @Nullable LocalDate day(String field) {
        String written = activity.line(field);
        if (written == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(written, WRITTEN);
            if (day.getYear() >= EARLIEST && day.getYear() <= LATEST) {
                return day;
            }
            remarks.refuse(field, "is out of range. Give a day from %d to %d.".formatted(EARLIEST, LATEST));
        } catch (DateTimeParseException unreadable) {
            remarks.refuse(field, "can't be read as a day. Write it as year/month/day, such as 2027/03/01.");
        }
        return null;
    }

    private static String counted(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
