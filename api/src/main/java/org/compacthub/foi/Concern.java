package org.compacthub.foi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * What a request for information means for one organisation.
 *
 * @param version rises by one with each change to this part, from 0
 * @param told what the organisation is told
 * @param toldOn from which day it has known
 * @param comment what it says to that, once it has
 * @param tasks what it is asked to do, in the order in which it was asked
 * @param decision what becomes of the material, once that is decided
 */
public record Concern(
        UUID id,
        long version,
        Told told,
        LocalDate toldOn,
        @Nullable Comment comment,
        List<CooperationTask> tasks,
        @Nullable Decision decision) {

    /**
     * What an organisation is told.
     *
     * @param sensitive whether the public body holds the material to be commercially sensitive
     * @param commentBy the last day, included, on which the organisation can count on being heard
     */
    public record Told(OrganisationId organisation, String material, boolean sensitive, LocalDate commentBy) {

        /**
         * @param dueOn when the answer is due
         * @throws DomainProblem {@code VALIDATION} where there is no time left to comment, or none to answer after that
         */
        void requireSound(LocalDate today, LocalDate dueOn) {
            if (!commentBy.isAfter(today)) {
                throw DomainProblem.invalid(FieldProblem.inBody(
                                "commentBy", "no-time-to-comment", "Choose a day after today, so that it has a say.")
                        .passingOn(today.plusDays(1)));
            }
            // An answer that is late already has no day left to keep; the organisation keeps its say.
            if (dueOn.isAfter(today) && commentBy.isAfter(dueOn)) {
                throw DomainProblem.invalid(FieldProblem.inBody(
                                "commentBy",
                                "after-due",
                                "The answer is due on %s. Choose that day or an earlier one."
                                        .formatted(Days.written(dueOn)))
                        .passingOn(dueOn));
            }
            if (commentBy.isAfter(today.plusYears(1))) {
                throw DomainProblem.invalid(FieldProblem.inBody("commentBy", "too-late", "Choose a day within a year.")
                        .passingOn(today.plusYears(1)));
            }
        }
    }

    /** What an organisation thinks of a disclosure. Repeated as a CHECK in the database. */
    public enum Opinion {
        NO_OBJECTION,
        IN_PART,
        OBJECTS
    }

    /**
     * What an organisation says.
     *
     * @param sensitive whether it holds the material to be commercially sensitive
     */
    public record Comment(Opinion opinion, String text, boolean sensitive, LocalDate on) {}

    /** What becomes of the material. Repeated as a CHECK in the database. */
    public enum Disposition {
        DISCLOSED,
        DISCLOSED_IN_PART,
        WITHHELD
    }

    /** @param reason for the organisation to read */
    public record Decision(
            Disposition disposition, @Nullable String reason, LocalDate on) {}

    public OrganisationId organisation() {
        return told.organisation();
    }

    /** Whether either side holds the material to be commercially sensitive. */
    boolean isSensitive() {
        return told.sensitive() || (comment != null && comment.sensitive());
    }

    /**
     * The first day on which something may be disclosed though the organisation has said nothing; none once it has commented.
     */
    Optional<LocalDate> heldUntil() {
        return comment == null ? Optional.of(told.commentBy().plusDays(1)) : Optional.empty();
    }

    /**
     * The same with what the organisation says.
     *
     * @throws DomainProblem {@code STALE}, or {@code CONFLICT} where it is decided already
     */
    Concern commented(long read, Comment said) {
        requireCurrent(read);
        if (decision != null) {
            throw DomainProblem.conflict("What becomes of the material is decided already. Write to the public body.");
        }
        return new Concern(id, version + 1, told, toldOn, said, tasks, null);
    }

    /**
     * The same with what becomes of the material.
     *
     * @throws DomainProblem {@code STALE}; {@code VALIDATION} where something would be disclosed before the organisation had its say, or needs a reason
     */
    Concern decided(long read, Decision decided) {
        requireCurrent(read);
        if (decided.disposition() != Disposition.WITHHELD) {
            requireHeard(decided.on());
            requireReason(decided);
        }
        return new Concern(id, version + 1, told, toldOn, comment, tasks, decided);
    }

    /**
     * @throws DomainProblem {@code STALE}
     */
    Concern asking(long read, CooperationTask task) {
        requireCurrent(read);
        return withTasks(Stream.concat(tasks.stream(), Stream.of(task)).toList());
    }

    /**
     * The same with a task done, or not done after all.
     *
     * @throws DomainProblem {@code STALE} or {@code NOT_FOUND}
     */
    Concern withTask(long read, UUID task, @Nullable LocalDate doneOn) {
        requireCurrent(read);
        if (tasks.stream().noneMatch(each -> each.id().equals(task))) {
            throw DomainProblem.notFound("task");
        }
        return withTasks(tasks.stream()
                .map(each -> each.id().equals(task) ? each.doneOn(doneOn) : each)
                .toList());
    }

    private Concern withTasks(List<CooperationTask> changed) {
        return new Concern(id, version + 1, told, toldOn, comment, changed, decision);
    }

    private void requireCurrent(long read) {
        if (version != read) {
            throw DomainProblem.stale(version);
        }
    }

    /** Herefordshire 12.3: a third-sector organisation has its say on what about it is released. */
    private void requireHeard(LocalDate on) {
        heldUntil().filter(on::isBefore).ifPresent(first -> {
            throw DomainProblem.invalid(FieldProblem.inBody(
                            "disposition",
                            "not-heard-yet",
                            "The organisation has said nothing yet and has until %s to do so. Until then, %s more, only withheld can be recorded."
                                    .formatted(Days.written(told.commentBy()), Days.counted(Days.between(on, first))))
                    .passingOn(first));
        });
    }

    /** Herefordshire 12.4: all sectors respect what is commercially sensitive. */
    private void requireReason(Decision decided) {
        boolean against = comment != null
                && (comment.opinion() == Opinion.OBJECTS
                        || (comment.opinion() == Opinion.IN_PART && decided.disposition() == Disposition.DISCLOSED));
        if (decided.reason() == null && (against || isSensitive())) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "reason",
                    "needed",
                    against
                            ? "The organisation does not agree to this. Say why it is disclosed all the same."
                            : "The material is marked as commercially sensitive. Say why it is disclosed all"
                                    + " the same."));
        }
    }

    /** Never what it holds: such a text ends in logs. */
    @Override
    public String toString() {
        return "Concern[" + id + "]";
    }
}
