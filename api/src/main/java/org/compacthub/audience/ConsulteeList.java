package org.compacthub.audience;

import java.time.Instant;
import java.util.List;
import org.compacthub.consultation.ConsultationStatus;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * The list of those whom a consultation asks, without the organisations on it.
 *
 * @param version rises by one with each change, from 0 before there is a list
 * @param fixedAt when it was fixed; null while the consultation is only an idea
 * @param audiences from which it is drawn
 * @param notes why it was drawn again after it was fixed, oldest first
 */
record ConsulteeList(long version, @Nullable Instant fixedAt, List<AudienceId> audiences, List<Note> notes) {
    static final ConsulteeList NONE = new ConsulteeList(0, null, List.of(), List.of());

    record Note(String note, Instant at) {}

    /** Whether the consultation's state lets its list be drawn anew; adding one that was missing is possible for longer. */
    static boolean maySet(ConsultationStatus status) {
        return switch (status) {
            case IDEA, HEADS_UP, PLANNED -> true;
            case OPEN, CLOSED, ANALYSING, REPORTED, DECIDED, ACTED_ON, EVALUATED, WITHDRAWN -> false;
        };
    }

    /** Whether somebody who is missing can still be suggested and added. */
    static boolean mayAdd(ConsultationStatus status) {
        return status.isBeforeClosing();
    }

    /**
     * @throws DomainProblem {@code CONFLICT} once it is open, {@code VALIDATION} if a fixed list is drawn again without a note
     */
    void requireSettable(ConsultationStatus status, @Nullable String note) {
        if (!maySet(status)) {
            throw DomainProblem.conflict(
                    "It is %s. Who is consulted is settled before it opens.".formatted(status.wireName()));
        }
        if (fixedAt != null && note == null) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "note",
                    "note-needed",
                    "The list is fixed and published. Say in a note why it is drawn again; the note is published."));
        }
    }
}
