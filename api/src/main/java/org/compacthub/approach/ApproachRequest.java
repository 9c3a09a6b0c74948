package org.compacthub.approach;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * A question about whom to approach, as far as somebody may see it.
 *
 * @param version rises by one with the closing, from 0
 * @param closing present exactly when it is no longer open
 * @param asked in the order in which the asker named them
 */
public record ApproachRequest(
        UUID id,
        long version,
        OrganisationId askedBy,
        Question question,
        LocalDate askedOn,
        @Nullable Closing closing,
        List<Advisor> asked) {

    /**
     * @param consultation the one that it is for; null where there is none yet
     * @param answerBy the last day on which advice can be of use
     */
    public record Question(
            String text,
            List<String> topics,
            List<String> communities,
            List<String> areas,
            @Nullable ConsultationId consultation,
            LocalDate answerBy) {

        /**
         * @throws DomainProblem {@code VALIDATION} where nobody could answer in time, or the day is more than a year off
         */
        void requireSound(LocalDate today) {
            if (!answerBy.isAfter(today)) {
                throw DomainProblem.invalid(FieldProblem.inBody(
                                "answerBy",
                                "too-soon",
                                "Those whom you ask need at least a day. The first that passes is %s."
                                        .formatted(Days.written(today.plusDays(1))))
                        .passingOn(today.plusDays(1)));
            }
            if (answerBy.isAfter(today.plusYears(1))) {
                throw DomainProblem.invalid(
                        FieldProblem.inBody("answerBy", "too-far", "Choose a day within a year from today.")
                                .passingOn(today.plusYears(1)));
            }
        }
    }

    /** What came of the advice. Everybody who was asked is told. */
    public record Closing(String outcome, LocalDate on) {}

    public boolean isOpen() {
        return closing == null;
    }

    /** Whether whoever acts there asked it. */
    boolean isAskedBy(Caller caller) {
        return caller.actsFor(askedBy);
    }

    /** The same with what the caller may see of it: whoever asked all, others their own part. */
    ApproachRequest seenBy(Caller caller) {
        return isAskedBy(caller)
                ? this
                : with(asked.stream()
                        .filter(advisor -> caller.actsFor(advisor.organisation()))
                        .toList());
    }

    ApproachRequest with(List<Advisor> parts) {
        return new ApproachRequest(id, version, askedBy, question, askedOn, closing, parts);
    }

    /**
     * The part of an organisation that was asked.
     *
     * @param family all ids under which it may have been asked
     * @throws DomainProblem {@code NOT_FOUND}
     */
    Advisor advisor(Set<OrganisationId> family) {
        return asked.stream()
                .filter(advisor -> family.contains(advisor.organisation()))
                .findFirst()
                .orElseThrow(() -> DomainProblem.notFound("organisation among those asked"));
    }

    /**
     * @throws DomainProblem {@code CONFLICT}
     */
    void requireOpen() {
        if (!isOpen()) {
            throw DomainProblem.conflict("This question is closed, so nothing about it changes any more.");
        }
    }

    /**
     * @param read the version that they have read
     * @throws DomainProblem {@code STALE}; {@code CONFLICT} where it is closed already
     */
    ApproachRequest closed(long read, Closing made) {
        requireOpen();
        if (version != read) {
            throw DomainProblem.stale(version);
        }
        return new ApproachRequest(id, version + 1, askedBy, question, askedOn, made, asked);
    }

    /** Never what is asked: such a text ends in logs. */
    @Override
    public String toString() {
        return "ApproachRequest[" + id + "]";
    }
}
