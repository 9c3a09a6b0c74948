package org.compacthub.code;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** How dates, numbers and lists read in a message. */
final class Phrases {

    /** The days in a week. */
    static final int WEEK = 7;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Phrases() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String days(long count) {
        return counted(count, "day");
    }

    static String weeks(long count) {
        return counted(count, "week");
    }

    static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    static String either(List<String> items) {
        return joined(items, "or");
    }

    static String all(List<String> items) {
        return joined(items, "and");
    }

    static String sentenceCase(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** From one day to the other, in whole days: the first not counted, the last counted in full. */
    static int between(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    private static String joined(List<String> items, String word) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        var last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " " + word + " " + items.get(last);
    }
}
