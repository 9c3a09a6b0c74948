package org.compacthub.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectionTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void only_one_that_is_proposed_can_be_settled_and_that_in_three_ways() {
        for (Correction.State from : Correction.State.values()) {
            assertThat(from.next())
                    .isEqualTo(
                            from == Correction.State.PROPOSED
                                    ? EnumSet.complementOf(EnumSet.of(Correction.State.PROPOSED))
                                    : EnumSet.noneOf(Correction.State.class));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PROPOSED", mode = EnumSource.Mode.EXCLUDE)
    void what_is_settled_stays_so(Correction.State outcome) {
        Correction settled = correction().settled(outcome, Optional.of("Because."), NOW);
        assertThat(settled.settledAt()).contains(NOW);
        assertThat(settled.settledBecause()).contains("Because.");
        for (Correction.State other : Correction.State.values()) {
            assertThatThrownBy(() -> settled.settled(other, Optional.empty(), NOW))
                    .isInstanceOf(DomainProblem.class);
        }
    }

    private static Correction correction() {
        return new Correction(
                UUID.randomUUID(),
                new OrganisationId(UUID.randomUUID()),
                "postcode",
                Optional.of("\"M5 4WT\""),
                "It moved.",
                Correction.State.PROPOSED,
                new OrganisationId(UUID.randomUUID()),
                NOW,
                Optional.empty(),
                Optional.empty());
    }
}
