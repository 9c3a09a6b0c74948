package org.compacthub.demo;

import java.time.LocalDate;
import java.util.List;
import org.compacthub.code.Ground;
import org.compacthub.code.Justification;
import org.compacthub.consultation.History;
import org.compacthub.consultation.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * On which days what was, or is going to be, done with a consultation. What lies ahead of today is not told.
 *
 * @param planned when it began as an idea
 * @param reasons published with it
 */
record Life(
        LocalDate planned,
        @Nullable LocalDate announced,
        @Nullable LocalDate published,
        List<Reason> reasons,
        List<Move> moves,
        List<History.Progress> progress,
        History.@Nullable Withdrawal withdrawn) {

    /** A published reason for a clause. */
    record Reason(
            String clause,
            Ground ground,
            String reason,
            @Nullable String agreedWith,
            @Nullable LocalDate agreedOn) {

        History.Reason givenOn(LocalDate day) {
            return new History.Reason(clause, new Justification(ground, reason, agreedWith, agreedOn), day);
        }
    }

    /** Dates that were moved; what is left out stays. */
    record Move(
            LocalDate on,
            String why,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate closesOn,
            @Nullable Boolean firm,
            @Nullable LocalDate reportOn,
            @Nullable LocalDate decisionOn,
            @Nullable LocalDate feedbackDueOn,
            List<Reason> reasons) {

        Timetable from(Timetable before) {
            return new Timetable(
                    before.toldOn(),
                    or(opensOn, before.opensOn()),
                    firm == null ? before.opensFirm() : firm,
                    or(closesOn, before.closesOn()),
                    firm == null ? before.closesFirm() : firm,
                    before.analysisBy(),
                    or(reportOn, before.reportOn()),
                    or(decisionOn, before.decisionOn()),
                    or(feedbackDueOn, before.feedbackDueOn()),
                    before.seenOpenOn());
        }

        private static @Nullable LocalDate or(@Nullable LocalDate day, @Nullable LocalDate otherwise) {
            return day == null ? otherwise : day;
        }
    }
}
