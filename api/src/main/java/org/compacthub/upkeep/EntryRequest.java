package org.compacthub.upkeep;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Profile;
import org.compacthub.problem.DomainProblem;

/**
 * An organisation that is not in the register asks to be entered.
 *
 * @param id the organisation has it too, once it is entered
 * @param version rises by one with each change, from 0
 * @param email of whoever asks, until it is forgotten; for CVS staff and administrators alone
 * @param reason why it was declined
 */
public record EntryRequest(
        OrganisationId id,
        long version,
        State state,
        Profile entry,
        Optional<String> email,
        Instant askedAt,
        Optional<Instant> settledAt,
        Optional<String> reason) {

    private static final String ERASED =
            "Whoever asked has had their personal data erased, so nobody can be answered. The organisation may ask"
                    + " anew.";

    /** What became of it. {@link #next()} is the table of all transitions. Repeated as a CHECK in the database. */
    public enum State {
        WAITING,
        ACCEPTED,
        DECLINED;

        Set<State> next() {
            return switch (this) {
                case WAITING -> EnumSet.of(ACCEPTED, DECLINED);
                case ACCEPTED, DECLINED -> EnumSet.noneOf(State.class);
            };
        }
    }

    static EntryRequest asked(OrganisationId id, Profile entry, String email, Instant now) {
        return new EntryRequest(
                id, 0, State.WAITING, entry, Optional.of(email), now, Optional.empty(), Optional.empty());
    }

    /** The same after whoever asked had their data erased: the address is gone, and what waits is declined, since nobody can be told any more. */
    EntryRequest erased(Instant now) {
        boolean waits = state == State.WAITING;
        return new EntryRequest(
                id,
                version + 1,
                waits ? State.DECLINED : state,
                entry,
                Optional.empty(),
                askedAt,
                waits ? Optional.of(now) : settledAt,
                waits ? Optional.of(ERASED) : reason);
    }

    /**
     * The same after somebody settled it.
     *
     * @param read the version that they have read
     * @throws DomainProblem {@code STALE}, or {@code CONFLICT} where it is settled already
     */
    EntryRequest settled(long read, State outcome, Optional<String> why, Instant now) {
        if (version != read) {
            throw DomainProblem.stale(version);
        }
        if (!state.next().contains(outcome)) {
            throw DomainProblem.conflict("This request is settled already. Read it again.");
        }
        return new EntryRequest(id, version + 1, outcome, entry, email, askedAt, Optional.of(now), why);
    }
}
