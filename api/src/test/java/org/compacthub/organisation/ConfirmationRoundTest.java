package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmationRoundTest {
    private final ConfirmationRound year = new ConfirmationRound(365);

    @ParameterizedTest
    @CsvSource({
        // A year without a leap day, and two with one.
        "2026-11-25T12:00:00Z, 2027-11-25",
        "2027-03-01T12:00:00Z, 2028-02-29",
        "2028-02-29T12:00:00Z, 2029-02-28",
        // Summer: the day in London begins an hour before that of UTC.
        "2026-07-01T22:59:59Z, 2027-07-01",
        "2026-07-01T23:00:00Z, 2027-07-02",
        // Both changes of the clocks, before and after them.
        "2027-03-28T00:30:00Z, 2028-03-27",
        "2027-03-28T23:30:00Z, 2028-03-28",
        "2026-10-24T23:30:00Z, 2027-10-25",
        "2026-10-25T23:30:00Z, 2027-10-25"
    })
    void it_is_due_so_many_days_of_london_later(Instant confirmed, LocalDate due) {
        assertThat(year.dueOn(confirmed)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28", "2027-03-29", "2027-10-31", "2027-11-01", "2028-02-29", "2028-03-01", "2028-12-31"})
    void what_the_search_takes_for_due_is_what_is_due(LocalDate today) {
        Instant limit = year.notDueFrom(today);
        assertThat(year.dueOn(limit.minusNanos(1_000))).isEqualTo(today);
        assertThat(year.dueOn(limit)).isEqualTo(today.plusDays(1));
    }

    @Test
    void on_the_day_itself_it_is_due_and_not_overdue() {
        Instant confirmed = Instant.parse("2026-03-28T12:00:00Z");
        assertThat(year.overdue(confirmed, LocalDate.of(2027, 3, 28))).isZero();
        assertThat(year.overdue(confirmed, LocalDate.of(2027, 3, 29))).isEqualTo(1);
        assertThat(year.overdue(confirmed, LocalDate.of(2028, 3, 28))).isEqualTo(366);
    }

    @Test
    void a_round_has_at_least_a_day() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ConfirmationSettings(0));
    }
}
