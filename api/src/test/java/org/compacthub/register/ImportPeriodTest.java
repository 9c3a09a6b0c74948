package org.compacthub.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ImportPeriodTest {
    private static final ImportPeriod MONTH = new ImportPeriod(30);

    @Test
    void days_are_counted_in_london_also_over_a_change_of_the_clocks() {
        Instant firstMomentOfOctober = Instant.parse("2026-09-30T23:00:00Z");
        assertThat(MONTH.lastDay(firstMomentOfOctober)).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(MONTH.keptFrom(LocalDate.of(2026, 10, 31))).isEqualTo(firstMomentOfOctober);
        assertThat(MONTH.keptFrom(LocalDate.of(2026, 11, 1))).isEqualTo(Instant.parse("2026-10-01T23:00:00Z"));
    }

    @Test
    void a_period_is_a_day_at_least() {
        assertThat(new ImportSettings(1).days()).isEqualTo(1);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new ImportSettings(0))
                .withMessageContaining("COMPACTHUB_IMPORT_DAYS");
    }
}
