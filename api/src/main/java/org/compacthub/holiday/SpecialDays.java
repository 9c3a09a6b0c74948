package org.compacthub.holiday;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The bank holidays of England, and the busy times that the deployment keeps a list of. */
@Singleton
public class SpecialDays {
    private final HolidayManager bankHolidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final BusyTimeList busyTimes;

    SpecialDays(@Property(name = "compacthub.busy-times") String list) {
        this.busyTimes = BusyTimeList.read(list);
    }

    /** Those of which at least one day lies between the two, both included, in their order. */
    public List<SpecialDay> between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return List.of();
        }
        Stream<SpecialDay> holidays =
                bankHolidays.getHolidays(first, last, "eng").stream().map(SpecialDays::bankHoliday);
        return Stream.concat(holidays, busyTimes.between(first, last))
                .sorted(Comparator.comparing(SpecialDay::from).thenComparing(SpecialDay::name))
                .toList();
    }

    private static SpecialDay bankHoliday(Holiday holiday) {
        return new SpecialDay(
                holiday.getDate(), holiday.getDate(), holiday.getDescription(Locale.UK), SpecialDay.Kind.BANK_HOLIDAY);
    }
}
