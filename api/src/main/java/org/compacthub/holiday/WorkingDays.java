package org.compacthub.holiday;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Counts working days as section 10(6) of the Freedom of Information Act 2000 has them: not Saturdays and Sundays, Good Friday, Christmas Day, and days that are a bank
 * holiday in any part of the United Kingdom. So St Patrick's Day, which is one in Northern Ireland, is no working day in England either.
 */
@Singleton
public class WorkingDays {
    private static final List<String> PARTS = List.of("eng", "wls", "sct", "nir");
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final HolidayManager bankHolidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    /**
     * The working day that is so many working days after a day.
     *
     * @param count at least 1; 1 is the next working day
     */
    public LocalDate after(LocalDate day, int count) {
        LocalDate reached = day;
        for (int counted = 0; counted < count; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                counted++;
            }
        }
        return reached;
    }

    boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && PARTS.stream().noneMatch(part -> bankHolidays.isHoliday(day, part));
    }
}
