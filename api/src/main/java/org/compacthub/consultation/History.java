package org.compacthub.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.compacthub.code.Justification;
import org.jspecify.annotations.Nullable;

/** What happened to a consultation since it was published; each part oldest first, added to and never rewritten. */
public record History(
        @Nullable LocalDate publishedOn,
        List<Reason> reasons,
        List<DateChange> dateChanges,
        List<Progress> progress,
        @Nullable Withdrawal withdrawal) {

    public static final History NONE = new History(null, List.of(), List.of(), List.of(), null);

    public History {
        reasons = List.copyOf(reasons);
        dateChanges = List.copyOf(dateChanges);
        progress = List.copyOf(progress);
    }

    /** When the reason for a clause was given, or null. */
    @Nullable
    LocalDate reasonGivenOn(String clause) {
        LocalDate given = null;
        for (Reason reason : reasons) {
            if (reason.clause().equals(clause)) {
                given = reason.on();
            }
        }
        return given;
    }

    History published(LocalDate on) {
        return new History(on, reasons, dateChanges, progress, withdrawal);
    }

    History with(List<Reason> more) {
        return new History(publishedOn, joined(reasons, more), dateChanges, progress, withdrawal);
    }

    History moved(List<DateChange> more) {
        return new History(publishedOn, reasons, joined(dateChanges, more), progress, withdrawal);
    }

    History with(Progress step) {
        return new History(publishedOn, reasons, dateChanges, joined(progress, List.of(step)), withdrawal);
    }

    History withdrawn(LocalDate on, String reason) {
        return new History(publishedOn, reasons, dateChanges, progress, new Withdrawal(on, reason));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /**
     * A published reason for departing from a clause. A later one for the same clause takes the place of an earlier one.
     *
     * @param clause the clause's id
     * @param on the day on which it was given
     */
    public record Reason(String clause, Justification justification, LocalDate on) {}

    /** A date that was moved: what it was, what it is, and why (Bedfordshire and Luton, Consultation 9.3c). */
    public record DateChange(
            LocalDate on,
            DateField field,
            @Nullable LocalDate before,
            boolean beforeFirm,
            @Nullable LocalDate after,
            boolean afterFirm,
            String reason) {}

    /**
     * A step after closing.
     *
     * @param on the day on which it happened
     * @param feedbackGiven whether it told those who took part what came of it
     */
    public record Progress(
            ConsultationStatus status,
            LocalDate on,
            @Nullable String note,
            @Nullable String url,
            boolean feedbackGiven) {}

    /** Why and when it was withdrawn. */
    public record Withdrawal(LocalDate on, String reason) {}
}
