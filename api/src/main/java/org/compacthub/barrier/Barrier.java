package org.compacthub.barrier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps people from giving or receiving information.
 *
 * @param version rises by one with each step, from 0
 * @param reportedBy for whom the one who reported it acted
 * @param steps what was said of it since, oldest first
 */
public record Barrier(
        BarrierId id,
        long version,
        Report report,
        OrganisationId reportedBy,
        LocalDate reportedOn,
        BarrierState state,
        List<BarrierStep> steps) {

    private static final int STEPS_AT_MOST = 200;

    /** Repeated as a CHECK in the database. */
    public enum Direction {
        GIVING,
        RECEIVING
    }

    /**
     * What is reported.
     *
     * @param keepsOut the communities that it keeps out, of the vocabulary
     * @param asked who is asked to remove it
     * @param consultation the one on which it is met
     */
    public record Report(
            Direction direction,
            String what,
            List<String> keepsOut,
            OrganisationId asked,
            @Nullable ConsultationId consultation) {

        public Report {
            keepsOut = keepsOut.stream().distinct().toList();
        }

        Report askedOf(OrganisationId entry) {
            return new Report(direction, what, keepsOut, entry, consultation);
        }
    }

    public Barrier {
        steps = List.copyOf(steps);
    }

    static Barrier reported(BarrierId id, Report report, OrganisationId by, LocalDate today) {
        return new Barrier(id, 0, report, by, today, BarrierState.REPORTED, List.of());
    }

    /** Who may say that it is now in this state. */
    OrganisationId isFor(BarrierState next) {
        return next.isSaidByReporter() ? reportedBy : report.asked();
    }

    /** What somebody may say of it who may speak for these organisations. */
    Set<BarrierState> mayBecome(Set<OrganisationId> speakingFor) {
        return state.next().stream()
                .filter(next -> speakingFor.contains(isFor(next)))
                .collect(Collectors.toSet());
    }

    /**
     * The same after a step.
     *
     * @param read the version that they have read
     * @throws DomainProblem {@code STALE}; {@code CONFLICT} where it can't go from its state to that one; {@code VALIDATION}
     */
    Barrier with(long read, BarrierStep step) {
        if (version != read) {
            throw DomainProblem.stale(version);
        }
        if (!state.next().contains(step.state())) {
            throw DomainProblem.conflict("It is %s, so it can't become %s. It can become %s."
                    .formatted(
                            WireNames.of(state),
                            WireNames.of(step.state()),
                            state.next().stream().map(WireNames::of).collect(Collectors.joining(", "))));
        }
        if (steps.size() >= STEPS_AT_MOST) {
            throw DomainProblem.conflict(
                    "At most %d steps are kept of one barrier. Report what is still in the way anew."
                            .formatted(STEPS_AT_MOST));
        }
        step.requireSound();
        return new Barrier(
                id,
                version + 1,
                report,
                reportedBy,
                reportedOn,
                step.state(),
                Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    Barrier with(Report read, List<BarrierStep> kept) {
        return new Barrier(id, version, read, reportedBy, reportedOn, state, kept);
    }

    /** Never what it is: such a text ends in logs. */
    @Override
    public String toString() {
        return "Barrier[" + id.value() + "]";
    }
}
