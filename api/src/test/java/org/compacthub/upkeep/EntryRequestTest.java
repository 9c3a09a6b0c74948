package org.compacthub.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.compacthub.problem.DomainProblem;
import org.junit.jupiter.api.Test;

class EntryRequestTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private final EntryRequest asked = EntryRequest.asked(
            new OrganisationId(UUID.randomUUID()),
            new Profile("Kersal Kites", null, Sector.VOLUNTARY, null),
            "kites@example.org",
            NOW);

    @Test
    void a_request_waits_and_is_then_accepted_or_declined_for_good() {
        assertThat(EntryRequest.State.WAITING.next())
                .isEqualTo(EnumSet.of(EntryRequest.State.ACCEPTED, EntryRequest.State.DECLINED));
        assertThat(EntryRequest.State.ACCEPTED.next()).isEmpty();
        assertThat(EntryRequest.State.DECLINED.next()).isEmpty();
        EntryRequest accepted = asked.settled(0, EntryRequest.State.ACCEPTED, Optional.empty(), NOW);
        assertThat(accepted.version()).isEqualTo(1);
        assertThat(accepted.email()).contains("kites@example.org");
        assertThatThrownBy(() -> accepted.settled(1, EntryRequest.State.DECLINED, Optional.of("No."), NOW))
                .isInstanceOf(DomainProblem.class)
                .hasMessageContaining("settled already");
    }

    @Test
    void it_is_settled_for_the_version_that_was_read() {
        assertThatThrownBy(() -> asked.settled(1, EntryRequest.State.ACCEPTED, Optional.empty(), NOW))
                .isInstanceOf(DomainProblem.class)
                .hasMessageContaining("version 0");
    }
}
