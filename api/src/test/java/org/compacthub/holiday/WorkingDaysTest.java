package org.compacthub.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest(name = "twenty after {0}")
    @CsvSource({
        // No holiday on the way.
        "2026-10-01, 2026-10-29",
        // Received on a Saturday: the first working day after it is Monday.
        "2026-10-03, 2026-10-30",
        // St Andrew's Day, Christmas, Boxing Day in lieu, New Year and 2 January (a Saturday: Scotland has Monday the
        // 4th).
        "2026-11-27, 2026-12-30",
        "2026-12-18, 2027-01-21",
        // Good Friday, Easter Monday, and St Patrick's Day before them.
        "2027-03-10, 2027-04-12",
        // Over 29 February.
        "2028-02-14, 2028-03-13",
    })
    void twenty_working_days_are_counted_from_the_day_after(LocalDate received, LocalDate due) {
        assertThat(days.after(received, 20)).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-03-17",
                "2027-07-12",
                "2026-11-30",
                "2027-01-04",
                "2027-08-02",
                "2027-08-30",
                "2027-03-26",
                "2027-03-29"
            })
    void a_bank_holiday_in_any_part_of_the_kingdom_is_none(String day) {
        assertThat(days.isWorkingDay(LocalDate.parse(day))).isFalse();
    }

    @Test
    void saturdays_and_sundays_are_none_and_other_days_are() {
        assertThat(days.isWorkingDay(LocalDate.of(2026, 10, 3))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 10, 4))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 10, 5))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2028, 2, 29))).isTrue();
    }
}
