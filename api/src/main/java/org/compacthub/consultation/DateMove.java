package org.compacthub.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.compacthub.consultation.History.DateChange;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.time.Days;

/**
 * Dates on their way from one timetable to another. What has passed can't be moved, and what is closed is not opened again: people have relied on it.
 */
record DateMove(Timetable before, Timetable after, ConsultationStatus status) {

    /** The dates that differ, in day or in firmness. */
    List<DateField> fields() {
        return Arrays.stream(DateField.values())
                .filter(field -> field.differs(before, after))
                .toList();
    }

    /**
     * Refuses what may not be moved.
     *
     * @throws DomainProblem naming each date and what would pass
     */
    void requireAllowed(LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>(after.problems());
        if (fields().isEmpty()) {
            throw DomainProblem.conflict("These are the dates that it has already.");
        }
        for (DateField field : fields()) {
            if (hasHappened(field, today)) {
                problems.add(FieldProblem.inBody(
                        field.field(),
                        "has-passed",
                        "%s has passed and stays as it was.".formatted(Days.written(field.in(before)))));
            } else if (field.in(after) == null) {
                problems.add(FieldProblem.inBody(
                        field.field(), "missing", "A published date can be moved but not taken away."));
            } else if (field.in(after).isBefore(today)) {
                problems.add(FieldProblem.inBody(
                                field.field(),
                                "in-the-past",
                                "It can't be moved into the past. Choose %s or later.".formatted(Days.written(today)))
                        .passingOn(today));
            }
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    /** What the history keeps of it. */
    List<DateChange> changes(String reason, LocalDate today) {
        return fields().stream()
                .map(field -> new DateChange(
                        today,
                        field,
                        field.in(before),
                        field.isFirmIn(before),
                        field.in(after),
                        field.isFirmIn(after),
                        reason))
                .toList();
    }

    /** An anticipated date that went by without being confirmed binds nobody; a firm one does, and so does an opening that the clock has made. */
    private boolean hasHappened(DateField field, LocalDate today) {
        LocalDate day = field.in(before);
        return switch (field) {
            case OPENS_ON -> status != ConsultationStatus.PLANNED;
            case CLOSES_ON -> status != ConsultationStatus.PLANNED && status != ConsultationStatus.OPEN;
            case ANALYSIS_BY, REPORT_ON, DECISION_ON, FEEDBACK_DUE_ON -> day != null && day.isBefore(today);
        };
    }
}
