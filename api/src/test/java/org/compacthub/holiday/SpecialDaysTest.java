package org.compacthub.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialDaysTest {
    private final SpecialDays days = new SpecialDays("salford");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2027, 2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28",
        "2026, 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
    })
    void the_bank_holidays_of_england_are_those_that_are_announced(int year, String announced) {
        assertThat(bankHolidays(year)).containsAll(List.of(announced.split(" ")));
    }

    @Test
    void a_holiday_at_a_weekend_has_its_substitute_on_a_weekday() {
        assertThat(bankHolidays(2028)).contains("2028-01-03");
        assertThat(bankHolidays(2021)).contains("2021-12-27", "2021-12-28");
    }

    @Test
    void the_exceptions_of_the_jubilee_and_the_coronation_are_known() {
        assertThat(bankHolidays(2022))
                .contains("2022-06-02", "2022-06-03", "2022-09-19")
                .doesNotContain("2022-05-30");
        assertThat(bankHolidays(2023)).contains("2023-05-08");
    }

    @Test
    void christmas_runs_over_the_new_year_and_is_found_from_either_side() {
        for (String day : List.of("2026-12-24", "2026-12-31", "2027-01-01", "2027-01-02")) {
            assertThat(days.between(LocalDate.parse(day), LocalDate.parse(day)))
                    .as(day)
                    .anySatisfy(time -> {
                        assertThat(time.name()).isEqualTo("Christmas and New Year");
                        assertThat(time.from()).isEqualTo("2026-12-24");
                        assertThat(time.to()).isEqualTo("2027-01-02");
                    });
        }
        assertThat(days.between(LocalDate.of(2027, 1, 3), LocalDate.of(2027, 1, 3)))
                .isEmpty();
    }

    @Test
    void they_come_once_and_in_the_order_of_their_first_day() {
        List<SpecialDay> found = days.between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
        assertThat(found).isSortedAccordingTo(Comparator.comparing(SpecialDay::from));
        assertThat(found).doesNotHaveDuplicates();
    }

    @Test
    void a_window_that_ends_before_it_begins_has_none() {
        assertThat(days.between(LocalDate.of(2027, 12, 31), LocalDate.of(2027, 1, 1)))
                .isEmpty();
    }

    @Test
    void the_first_and_the_last_year_of_the_calendar_are_answered() {
        assertThat(days.between(LocalDate.of(1900, 1, 1), LocalDate.of(1901, 1, 1)))
                .isNotEmpty();
        assertThat(days.between(LocalDate.of(2999, 1, 1), LocalDate.of(2999, 12, 31)))
                .isNotEmpty();
    }

    @Test
    void a_yearly_time_on_the_leap_day_is_on_the_last_of_february_in_other_years() {
        BusyTimeList list = new BusyTimeList(
                List.of(), List.of(new BusyTimeList.Yearly("Leap", MonthDay.of(2, 29), MonthDay.of(2, 29))));
        assertThat(list.between(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31))
                        .map(SpecialDay::from))
                .containsExactly(LocalDate.of(2027, 2, 28), LocalDate.of(2028, 2, 29));
    }

    private List<String> bankHolidays(int year) {
        return days.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(day -> day.kind() == SpecialDay.Kind.BANK_HOLIDAY)
                .map(day -> day.from().toString())
                .toList();
    }

    @Test
    void a_deployment_brings_a_file_of_its_own_with_days_in_quotes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("own.yaml");
        Files.writeString(file, "once: [{ name: Show week, from: \"2026-10-19\", to: \"2026-10-24\" }]");
        assertThat(BusyTimeList.read(file.toString())
                        .between(LocalDate.of(2026, 10, 20), LocalDate.of(2026, 10, 20))
                        .map(SpecialDay::name))
                .containsExactly("Show week");
        Files.writeString(file, "once: [{ name: Show week, from: 2026-10-19, to: \"2026-10-24\" }]");
        assertThatThrownBy(() -> BusyTimeList.read(file.toString())).hasMessageContaining("needs \"from\" as text");
        Files.writeString(file, "once: [{ name: Show week, from: \"19 October\", to: \"2026-10-24\" }]");
        assertThatThrownBy(() -> BusyTimeList.read(file.toString())).hasMessageContaining("\"19 October\"");
    }
}
