package org.compacthub.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.compacthub.problem.FieldProblem;
import org.compacthub.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * The days of a consultation in Europe/London. A date is firm or only anticipated (Bedfordshire and Luton, Consultation 4.1); only firm dates let the
 * clock open it.
 *
 * @param toldOn the day on which organisations are first told that they will be asked
 * @param opensOn the first day on which answers count
 * @param closesOn the last day on which answers count
 * @param analysisBy the day by which the answers are analysed
 * @param reportOn the day of the report
 * @param decisionOn the day of the decision that it feeds
 * @param feedbackDueOn the last day by which those who took part hear what came of it
 * @param seenOpenOn for an entry brought in from elsewhere without an opening day: the day on which it was first seen open
 */
public record Timetable(
        @Nullable LocalDate toldOn,
        @Nullable LocalDate opensOn,
        boolean opensFirm,
        @Nullable LocalDate closesOn,
        boolean closesFirm,
        @Nullable LocalDate analysisBy,
        @Nullable LocalDate reportOn,
        @Nullable LocalDate decisionOn,
        @Nullable LocalDate feedbackDueOn,
        @Nullable LocalDate seenOpenOn) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    public static final Timetable NONE = new Timetable(null, null, false, null, false, null, null, null, null, null);

    /** The day from which the clock counts it as open, or null while that is only anticipated. */
    public @Nullable LocalDate startsOn() {
        if (opensOn == null) {
            return seenOpenOn;
        }
        return opensFirm ? opensOn : null;
    }

    /** Where the clock has brought a planned consultation by this day, the closing day included. */
    ConsultationStatus statusOn(LocalDate today) {
        return statusOn(today, startsOn(), closesOn);
    }

    /** The same of the two days alone. */
    static ConsultationStatus statusOn(LocalDate today, @Nullable LocalDate start, @Nullable LocalDate closesOn) {
        if (start == null || today.isBefore(start)) {
            return ConsultationStatus.PLANNED;
        }
        if (closesOn == null || !today.isAfter(closesOn)) {
            return ConsultationStatus.OPEN;
        }
        return ConsultationStatus.CLOSED;
    }

    /** What no consultation may say of its dates, whatever its Code; the Code's own order is a finding and not a refusal. */
    List<FieldProblem> problems() {
        List<FieldProblem> problems = outOfRange();
        if (opensOn != null && closesOn != null && closesOn.isBefore(opensOn)) {
            problems.add(FieldProblem.inBody(
                            "closesOn",
                            "closes-before-opening",
                            "The closing date is %s before the opening date. Choose %s or later."
                                    .formatted(Days.counted(Days.between(closesOn, opensOn)), Days.written(opensOn)))
                    .passingOn(opensOn));
        }
        if (opensFirm && opensOn == null) {
            problems.add(FieldProblem.inBody(
                    "opensOn",
                    "firm-without-date",
                    "A firm opening date needs the date. Give it, or say that it is anticipated."));
        }
        if (closesFirm && closesOn == null) {
            problems.add(FieldProblem.inBody(
                    "closesOn",
                    "firm-without-date",
                    "A firm closing date needs the date. Give it, or say that it is anticipated."));
        }
        if (opensFirm && closesOn != null && !closesFirm) {
            problems.add(FieldProblem.inBody(
                    "closesFirm",
                    "firm-opening-anticipated-closing",
                    "People who are asked need to know until when. A firm opening date goes with a firm"
                            + " closing date."));
        }
        return problems;
    }

    /** Dates that are slips of the keyboard, about which nothing sensible can be found. */
    List<FieldProblem> outOfRange() {
        List<FieldProblem> problems = new ArrayList<>();
        addOutOfRange("toldOn", toldOn, problems);
        for (DateField field : DateField.values()) {
            addOutOfRange(field.field(), field.in(this), problems);
        }
        return problems;
    }

    private static void addOutOfRange(String field, @Nullable LocalDate day, List<FieldProblem> problems) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            problems.add(FieldProblem.inBody(
                    field,
                    "out-of-range",
                    "Choose a date from %d to %d.".formatted(EARLIEST.getYear(), LATEST.getYear())));
        }
    }

    Timetable withSeenOpenOn(@Nullable LocalDate day) {
        return new Timetable(
                toldOn, opensOn, opensFirm, closesOn, closesFirm, analysisBy, reportOn, decisionOn, feedbackDueOn, day);
    }

    Timetable withToldOn(@Nullable LocalDate day) {
        return new Timetable(
                day,
                opensOn,
                opensFirm,
                closesOn,
                closesFirm,
                analysisBy,
                reportOn,
                decisionOn,
                feedbackDueOn,
                seenOpenOn);
    }
}
