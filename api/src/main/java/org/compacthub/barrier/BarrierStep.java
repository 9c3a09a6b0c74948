package org.compacthub.barrier;

import java.time.LocalDate;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a barrier after it was reported.
 *
 * @param words what was done, why it stays, or what is still in the way
 * @param dueOn by when it is to be gone
 * @param by for whom the one who said it acted
 */
public record BarrierStep(
        BarrierState state,
        @Nullable String words,
        @Nullable LocalDate dueOn,
        OrganisationId by,
        LocalDate on) {

    private static final int YEARS_AHEAD = 2;

    /**
     * @throws DomainProblem {@code VALIDATION} where it tells nothing, or the day does not fit
     */
    void requireSound() {
        if (dueOn != null) {
            requireSound(dueOn);
        }
        if (words == null && (state != BarrierState.IN_HAND || dueOn == null)) {
            throw DomainProblem.invalid(FieldProblem.inBody("words", "needed", whatToSay()));
        }
    }

    private void requireSound(LocalDate day) {
        LocalDate latest = on.plusYears(YEARS_AHEAD);
        if (state != BarrierState.IN_HAND) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "dueOn", "not-in-hand", "Leave the day out: only what is being worked on has one."));
        }
        if (day.isBefore(on)) {
            throw DomainProblem.invalid(FieldProblem.inBody("dueOn", "in-the-past", "Choose today or a later day.")
                    .passingOn(on));
        }
        if (day.isAfter(latest)) {
            throw DomainProblem.invalid(FieldProblem.inBody("dueOn", "too-late", "Choose a day within two years.")
                    .passingOn(latest));
        }
    }

    private String whatToSay() {
        return switch (state) {
            case REPORTED -> "Say what is still in the way.";
            case IN_HAND -> "Say what is being done about it, or by when it is to be gone.";
            case REMOVED -> "Say what was done about it.";
            case STAYS -> "Say why it stays. Everybody who has signed in reads it.";
        };
    }
}
