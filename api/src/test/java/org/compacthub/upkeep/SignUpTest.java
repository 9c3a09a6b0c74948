package org.compacthub.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.CompactState;
import org.compacthub.problem.DomainProblem;
import org.junit.jupiter.api.Test;

class SignUpTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Map<SignUp.State, Set<SignUp.State>> TABLE = Map.of(
            SignUp.State.APPLIED, EnumSet.of(SignUp.State.SIGNED, SignUp.State.DECLINED, SignUp.State.WITHDRAWN),
            SignUp.State.SIGNED, EnumSet.of(SignUp.State.LAPSED));

    private final SignUp begun = SignUp.begun(
            UUID.randomUUID(),
            new OrganisationId(UUID.randomUUID()),
            "Chair",
            LocalDate.of(2026, 11, 1),
            CompactState.NONE,
            NOW);

    @Test
    void what_may_become_of_it_is_a_table() {
        for (SignUp.State from : SignUp.State.values()) {
            assertThat(from.next()).as("%s", from).isEqualTo(TABLE.getOrDefault(from, Set.of()));
        }
    }

    @Test
    void it_is_settled_once() {
        SignUp declined = begun.settled(SignUp.State.DECLINED, "The page is missing.", NOW);
        assertThat(declined.reason()).contains("The page is missing.");
        assertThat(declined.settledAt()).isEqualTo(Optional.of(NOW));
        assertThatThrownBy(() -> declined.settled(SignUp.State.SIGNED, null, NOW))
                .isInstanceOf(DomainProblem.class);
    }

    @Test
    void nobody_signs_tomorrow_and_a_title_is_more_than_spaces() {
        LocalDate today = LocalDate.of(2026, 11, 25);
        new Signature("Chair", today).requireSignedBy(today);
        assertThatThrownBy(() -> new Signature("Chair", today.plusDays(1)).requireSignedBy(today))
                .isInstanceOf(DomainProblem.class)
                .hasMessageContaining("today at the latest");
        assertThat(new Signature("  Chair ", today).jobTitle()).isEqualTo("Chair");
        assertThatThrownBy(() -> new Signature("      ", today)).isInstanceOf(DomainProblem.class);
    }
}
