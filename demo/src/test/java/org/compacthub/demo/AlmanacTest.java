package org.compacthub.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AlmanacTest {
    private static final LocalDate MONDAY = LocalDate.of(2028, 2, 28);
    private static final Function<String, Optional<LocalDate>> NO_NAMES = name -> Optional.empty();

    @Test
    void a_written_day_is_that_day_even_a_saturday() {
        assertThat(day(MONDAY, "2009-10-31")).isEqualTo(LocalDate.of(2009, 10, 31));
    }

    @Test
    void days_and_weeks_are_reckoned_over_the_leap_day() {
        assertThat(day(MONDAY, "today+1d")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(day(MONDAY, "today+2d")).isEqualTo(LocalDate.of(2028, 3, 1));
        assertThat(day(LocalDate.of(2028, 2, 29), "today-52w")).isEqualTo(LocalDate.of(2027, 3, 2));
    }

    @Test
    void a_reckoned_day_at_the_weekend_goes_away_from_today() {
        assertThat(day(MONDAY, "today-1d")).isEqualTo(MONDAY.minusDays(3));
        assertThat(day(MONDAY, "today-2d")).isEqualTo(MONDAY.minusDays(3));
        assertThat(day(MONDAY, "today+5d")).isEqualTo(MONDAY.plusDays(7));
        assertThat(day(MONDAY, "today+6d")).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void a_reckoned_day_between_christmas_eve_and_new_year_goes_away_from_today() {
        assertThat(day(LocalDate.of(2026, 11, 23), "today+5w")).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(day(LocalDate.of(2027, 2, 5), "today-5w")).isEqualTo(LocalDate.of(2026, 12, 23));
    }

    @Test
    void nothing_is_reckoned_to_a_weekend_and_nothing_changes_sides() {
        for (LocalDate today = LocalDate.of(2027, 12, 1); today.getYear() < 2029; today = today.plusDays(1)) {
            for (int days = 1; days < 400; days += 3) {
                LocalDate past = day(today, "today-%dd".formatted(days));
                LocalDate future = day(today, "today+%dd".formatted(days));
                assertThat(past).isBefore(today);
                assertThat(future).isAfter(today);
                assertThat(past.getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
                assertThat(future.getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
            }
        }
    }

    @Test
    void christmas_day_itself_is_the_next_one() {
        LocalDate christmas = LocalDate.of(2027, 12, 25);
        assertThat(day(christmas, "next-christmas")).isEqualTo(christmas);
        assertThat(day(christmas, "last-christmas")).isEqualTo(christmas.minusYears(1));
        assertThat(day(christmas.plusDays(1), "next-christmas")).isEqualTo(christmas.plusYears(1));
        assertThat(day(christmas.plusDays(1), "last-christmas")).isEqualTo(christmas);
    }

    @Test
    void a_day_may_hang_on_another_by_its_name() {
        LocalDate opens = LocalDate.of(2028, 3, 6);
        Map<String, LocalDate> names = Map.of("opens", opens);
        assertThat(new Almanac(MONDAY).day("opens+12w", name -> Optional.ofNullable(names.get(name))))
                .isEqualTo(opens.plusWeeks(12));
    }

    @Test
    void what_is_no_day_is_refused() {
        for (String wrong : new String[] {"opens+12w", "tomorrow", "today+1m", "today + 1d", "2028-02-30", "today+"}) {
            assertThatThrownBy(() -> day(MONDAY, wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(wrong.equals("opens+12w") ? "opens" : wrong);
        }
    }

    private static LocalDate day(LocalDate today, String expression) {
        return new Almanac(today).day(expression, NO_NAMES);
    }
}
