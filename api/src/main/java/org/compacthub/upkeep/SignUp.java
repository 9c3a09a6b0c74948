package org.compacthub.upkeep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.CompactState;
import org.compacthub.problem.DomainProblem;
import org.jspecify.annotations.Nullable;

/**
 * One time that an organisation signed up to the Compact.
 *
 * @param jobTitle what whoever signed is in the organisation; never who it is
 * @param signedOn the day on which it was signed
 * @param cameFrom how the organisation stood before
 * @param settledAt when it last left {@link State#APPLIED} or what came after
 * @param reason why it was declined or no longer holds
 */
record SignUp(
        UUID id,
        OrganisationId organisation,
        State state,
        String jobTitle,
        LocalDate signedOn,
        CompactState cameFrom,
        Instant appliedAt,
        Optional<Instant> settledAt,
        Optional<String> reason) {

    /** What became of it. {@link #next()} is the table of all transitions. Repeated as a CHECK in the database. */
    enum State {
        APPLIED,
        SIGNED,
        DECLINED,
        WITHDRAWN,
        LAPSED;

        Set<State> next() {
            return switch (this) {
                case APPLIED -> EnumSet.of(SIGNED, DECLINED, WITHDRAWN);
                case SIGNED -> EnumSet.of(LAPSED);
                case DECLINED, WITHDRAWN, LAPSED -> EnumSet.noneOf(State.class);
            };
        }
    }

    static SignUp begun(
            UUID id, OrganisationId organisation, String jobTitle, LocalDate signedOn, CompactState from, Instant now) {
        return new SignUp(
                id, organisation, State.APPLIED, jobTitle, signedOn, from, now, Optional.empty(), Optional.empty());
    }

    /**
     * The same after somebody settled it.
     *
     * @throws DomainProblem {@code CONFLICT} where it is settled otherwise already
     */
    SignUp settled(State outcome, @Nullable String why, Instant now) {
        if (!state.next().contains(outcome)) {
            throw DomainProblem.conflict("What the organisation signed is settled already. Read it again.");
        }
        return new SignUp(
                id,
                organisation,
                outcome,
                jobTitle,
                signedOn,
                cameFrom,
                appliedAt,
                Optional.of(now),
                Optional.ofNullable(why));
    }
}
