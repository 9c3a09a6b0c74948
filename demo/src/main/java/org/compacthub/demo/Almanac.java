package org.compacthub.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes days of what the files say: {@code 2009-10-28}, {@code today}, {@code today-40d}, {@code opens+12w}, {@code last-christmas+6w}, {@code next-christmas}.
 *
 * <p>Offices are closed at weekends and from Christmas Eve to New Year: a reckoned day that falls on such a day goes back to the working day before if it is past,
 * and on to the next if it is to come. So nothing that has happened slips into the future or the other way round.
 *
 * @param today in Europe/London
 */
record Almanac(LocalDate today) {
    private static final Pattern RECKONED = Pattern.compile("([a-z-]*[a-z])(?:([+-])(\\d{1,4})([dw]))?");
    private static final MonthDay CHRISTMAS_EVE = MonthDay.of(12, 24);
    private static final MonthDay CHRISTMAS = MonthDay.of(12, 25);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    /**
     * The day that an expression stands for.
     *
     * @param named the days that have a name of their own where the expression stands
     * @throws IllegalArgumentException where it stands for none
     */
    LocalDate day(String expression, Function<String, Optional<LocalDate>> named) {
        Matcher reckoned = RECKONED.matcher(expression);
        if (!reckoned.matches()) {
            return written(expression);
        }
        LocalDate anchor = anchor(reckoned.group(1))
                .or(() -> named.apply(reckoned.group(1)))
                .orElseThrow(() -> new IllegalArgumentException("There is no day '%s' here".formatted(expression)));
        if (reckoned.group(2) == null) {
            return anchor;
        }
        long amount = Long.parseLong(reckoned.group(2) + reckoned.group(3));
        return onWorkingDay(reckoned.group(4).equals("w") ? anchor.plusWeeks(amount) : anchor.plusDays(amount));
    }

    private Optional<LocalDate> anchor(String name) {
        LocalDate thisYears = CHRISTMAS.atYear(today.getYear());
        return switch (name) {
            case "today" -> Optional.of(today);
            case "last-christmas" -> Optional.of(thisYears.isBefore(today) ? thisYears : thisYears.minusYears(1));
            case "next-christmas" -> Optional.of(thisYears.isBefore(today) ? thisYears.plusYears(1) : thisYears);
            default -> Optional.empty();
        };
    }

    private LocalDate onWorkingDay(LocalDate day) {
        int away = day.isBefore(today) ? -1 : 1;
        LocalDate working = day;
        while (isOff(working)) {
            working = working.plusDays(away);
        }
        return working;
    }

    private static boolean isOff(LocalDate day) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        MonthDay inYear = MonthDay.from(day);
        return weekend || !inYear.isBefore(CHRISTMAS_EVE) || inYear.equals(NEW_YEAR);
    }

    private static LocalDate written(String expression) {
        try {
            return LocalDate.parse(expression);
        } catch (DateTimeParseException fault) {
            throw new IllegalArgumentException(
                    "'%s' is no day such as today-40d, opens+12w or 2009-10-28".formatted(expression), fault);
        }
    }
}
