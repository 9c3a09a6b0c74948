package org.compacthub.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.compacthub.code.Justification;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a consultation; each part oldest first, added to and never rewritten.
 *
 * @param announcedOn when everybody could first know of it, an embargo apart: at its heads-up, or when it was published without one
 * @param publishedOn when it first stood in the calendar with dates
 */
public record History(
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate publishedOn,
        List<Reason> reasons,
        List<DateChange> dateChanges,
        List<Progress> progress,
        @Nullable Withdrawal withdrawal) {

    public static final History NONE = new History(null, null, List.of(), List.of(), List.of(), null);

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

    History announced(LocalDate on) {
        return new History(on, publishedOn, reasons, dateChanges, progress, withdrawal);
    }

    History published(LocalDate on) {
        LocalDate announced = announcedOn == null ? on : announcedOn;
        return new History(announced, on, reasons, dateChanges, progress, withdrawal);
    }

    History with(List<Reason> more) {
        return new History(announcedOn, publishedOn, joined(reasons, more), dateChanges, progress, withdrawal);
    }

    History moved(List<DateChange> more) {
        return new History(announcedOn, publishedOn, reasons, joined(dateChanges, more), progress, withdrawal);
    }

    History with(Progress step) {
        return new History(announcedOn, publishedOn, reasons, dateChanges, joined(progress, List.of(step)), withdrawal);
    }

    History withdrawn(LocalDate on, String reason) {
        return new History(announcedOn, publishedOn, reasons, dateChanges, progress, new Withdrawal(on, reason));
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
