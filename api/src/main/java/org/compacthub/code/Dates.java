package org.compacthub.code;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a consultation. Every one may still be unknown, and they may contradict each other: a plan that is being
 * typed does, and the findings say so.
 *
 * @param noticeOn when organisations were, or will be, first told that they will be asked to take part
 * @param opensOn the first day on which responses are taken
 * @param closesOn the last day on which responses are taken, until its end
 * @param analysisBy when the analysis is to be finished
 * @param reportOn when the report is to be published
 * @param decisionOn when the decision is to be taken
 * @param feedbackDueOn the day by which feedback is promised
 * @param feedbackGivenOn when feedback was published
 * @param firm whether the opening is settled; otherwise it is only anticipated
 */
public record Dates(
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate analysisBy,
        @Nullable LocalDate reportOn,
        @Nullable LocalDate decisionOn,
        @Nullable LocalDate feedbackDueOn,
        @Nullable LocalDate feedbackGivenOn,
        boolean firm) {

    /** No date is known yet. */
    public static final Dates UNKNOWN = new Dates(null, null, null, null, null, null, null, null, false);

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /**
     * @throws IllegalArgumentException if a date lies before 1900 or after 2999: a slip of the keyboard, about which no
     *     sensible finding can be made
     */
    public Dates {
        Stream.of(noticeOn, opensOn, closesOn, analysisBy, reportOn, decisionOn, feedbackDueOn, feedbackGivenOn)
                .filter(date -> date != null && (date.isBefore(EARLIEST) || date.isAfter(LATEST)))
                .findFirst()
                .ifPresent(date -> {
                    throw new IllegalArgumentException("%s is not between %s and %s".formatted(date, EARLIEST, LATEST));
                });
    }

    /** A window with a firm opening, with nothing else known. */
    public static Dates window(LocalDate opensOn, LocalDate closesOn) {
        return new Dates(null, opensOn, closesOn, null, null, null, null, null, true);
    }

    public Dates withNotice(@Nullable LocalDate on) {
        return new Dates(on, opensOn, closesOn, analysisBy, reportOn, decisionOn, feedbackDueOn, feedbackGivenOn, firm);
    }

    public Dates withDecision(@Nullable LocalDate analysis, @Nullable LocalDate report, @Nullable LocalDate decision) {
        return new Dates(noticeOn, opensOn, closesOn, analysis, report, decision, feedbackDueOn, feedbackGivenOn, firm);
    }

    public Dates withFeedback(@Nullable LocalDate due, @Nullable LocalDate given) {
        return new Dates(noticeOn, opensOn, closesOn, analysisBy, reportOn, decisionOn, due, given, firm);
    }

    public Dates anticipated() {
        return new Dates(
                noticeOn, opensOn, closesOn, analysisBy, reportOn, decisionOn, feedbackDueOn, feedbackGivenOn, false);
    }
}
