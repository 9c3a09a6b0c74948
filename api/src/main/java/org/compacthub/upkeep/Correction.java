package org.compacthub.upkeep;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;

/**
 * Another value that a partner proposes for a field of an entry.
 *
 * @param field the field, by its name in the contract
 * @param value the value as JSON; absent where the field should say nothing
 * @param proposer the organisation whose people propose it
 * @param settledBecause what was said when it was settled
 */
record Correction(
        UUID id,
        OrganisationId organisation,
        String field,
        Optional<String> value,
        String reason,
        State state,
        OrganisationId proposer,
        Instant proposedAt,
        Optional<Instant> settledAt,
        Optional<String> settledBecause) {

    /** What became of it. {@link #next()} is the table of all transitions. Repeated as a CHECK in the database. */
    enum State {
        PROPOSED,
        ACCEPTED,
        DECLINED,
        WITHDRAWN;

        Set<State> next() {
            return switch (this) {
                case PROPOSED -> EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN);
                case ACCEPTED, DECLINED, WITHDRAWN -> EnumSet.noneOf(State.class);
            };
        }
    }

    /**
     * The same after somebody settled it.
     *
     * @throws DomainProblem {@code CONFLICT} where it is settled already
     */
    Correction settled(State outcome, Optional<String> because, Instant now) {
        if (!state.next().contains(outcome)) {
            throw DomainProblem.conflict("This correction is settled already. Read it again.");
        }
        return new Correction(
                id, organisation, field, value, reason, outcome, proposer, proposedAt, Optional.of(now), because);
    }
}
