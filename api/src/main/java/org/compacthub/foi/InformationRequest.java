package org.compacthub.foi;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * A request for information that a public body has to answer, as far as somebody may see it.
 *
 * @param version rises by one with each organisation told and with the closing, from 0
 * @param authority the public body
 * @param asked what is asked for
 * @param dueOn the last day on which an answer is in time
 * @param closedOn present exactly when it is no longer open
 * @param concerned the organisations that have a say, in the order in which they were told
 */
public record InformationRequest(
        InformationRequestId id,
        long version,
        OrganisationId authority,
        Asked asked,
        LocalDate dueOn,
        State state,
        @Nullable LocalDate closedOn,
        List<Concern> concerned) {

    /** Working days from the day after receipt: Freedom of Information Act 2000, section 10(1). */
    static final int DAYS_TO_ANSWER = 20;

    private static final int YEARS_BACK = 5;

    /** What became of it. {@link #next()} is the table of all transitions. Repeated as a CHECK in the database. */
    public enum State {
        OPEN,
        ANSWERED,
        WITHDRAWN;

        Set<State> next() {
            return switch (this) {
                case OPEN -> EnumSet.of(ANSWERED, WITHDRAWN);
                case ANSWERED, WITHDRAWN -> EnumSet.noneOf(State.class);
            };
        }
    }

    /**
     * What is asked for.
     *
     * @param reference the public body's own
     * @param subject as the organisations concerned read it
     */
    public record Asked(@Nullable String reference, String subject, LocalDate receivedOn) {

        /**
         * @throws DomainProblem {@code VALIDATION} where it was received in the future or too long ago
         */
        void requireSound(LocalDate today) {
            LocalDate earliest = today.minusYears(YEARS_BACK);
            if (receivedOn.isAfter(today)) {
                throw DomainProblem.invalid(
                        FieldProblem.inBody("receivedOn", "in-the-future", "Choose today or an earlier day.")
                                .passingOn(today));
            }
            if (receivedOn.isBefore(earliest)) {
                throw DomainProblem.invalid(
                        FieldProblem.inBody("receivedOn", "too-long-ago", "Choose a day of the last five years.")
                                .passingOn(earliest));
            }
        }
    }

    /** Whether whoever acts there answers it. */
    boolean isAnsweredBy(Caller caller) {
        return caller.actsFor(authority);
    }

    /** The same with what the caller may see of it: the public body all, others what concerns them. */
    InformationRequest seenBy(Caller caller) {
        return isAnsweredBy(caller)
                ? this
                : with(concerned.stream()
                        .filter(concern -> caller.actsFor(concern.organisation()))
                        .toList());
    }

    InformationRequest with(List<Concern> parts) {
        return new InformationRequest(id, version, authority, asked, dueOn, state, closedOn, parts);
    }

    /** The same after one more organisation was told. */
    InformationRequest changed() {
        return new InformationRequest(id, version + 1, authority, asked, dueOn, state, closedOn, concerned);
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND}
     */
    Concern concern(UUID wanted) {
        return concerned.stream()
                .filter(concern -> concern.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> DomainProblem.notFound("part of a request"));
    }

    /**
     * @throws DomainProblem {@code CONFLICT}
     */
    void requireOpen() {
        if (state != State.OPEN) {
            throw DomainProblem.conflict("This request is closed, so nothing about it changes any more.");
        }
    }

    /**
     * The same after it was answered or taken back.
     *
     * @param read the version that they have read
     * @throws DomainProblem {@code STALE}; {@code CONFLICT} where it is closed already or an organisation has no disposition; {@code VALIDATION}
     */
    InformationRequest closed(long read, State outcome, LocalDate on, LocalDate today) {
        if (version != read) {
            throw DomainProblem.stale(version);
        }
        if (!state.next().contains(outcome)) {
            throw DomainProblem.conflict("This request is closed already. Read it again.");
        }
        long undecided =
                concerned.stream().filter(concern -> concern.decision() == null).count();
        if (outcome == State.ANSWERED && undecided > 0) {
            throw DomainProblem.conflict(
                    "Record first what becomes of the material of every organisation. Still without a disposition: "
                            + undecided + ".");
        }
        if (on.isAfter(today)) {
            throw DomainProblem.invalid(
                    FieldProblem.inBody("closedOn", "in-the-future", "Choose today or an earlier day.")
                            .passingOn(today));
        }
        if (on.isBefore(asked.receivedOn())) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                            "closedOn", "before-receipt", "Choose the day on which it was received, or a later one.")
                    .passingOn(asked.receivedOn()));
        }
        return new InformationRequest(id, version + 1, authority, asked, dueOn, outcome, on, concerned);
    }

    /** Never what is asked for: such a text ends in logs. */
    @Override
    public String toString() {
        return "InformationRequest[" + id.value() + "]";
    }
}
