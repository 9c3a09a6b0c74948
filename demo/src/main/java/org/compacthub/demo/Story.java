package org.compacthub.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationStatus;
import org.compacthub.consultation.Draft;
import org.compacthub.consultation.History;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as a file tells it.
 *
 * @param stands the state that it is meant to be in today, or null where that depends on the season
 */
record Story(
        ConsultationId id,
        OrganisationId lead,
        @Nullable PersonId author,
        @Nullable ConsultationStatus stands,
        Draft draft,
        Life life) {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 10);

    /** A version of the consultation, and the day on which it came about. */
    record Chapter(LocalDate day, Consultation consultation) {}

    /**
     * Everything that was done with it until now, by the verbs that would have done it on those days, oldest first.
     *
     * @throws IllegalArgumentException where it was not even an idea by now
     * @throws org.compacthub.problem.DomainProblem where one of the verbs refuses
     */
    List<Chapter> told(Instant now) {
        LocalDate today = London.dayOf(now);
        if (life.planned().isAfter(today)) {
            throw new IllegalArgumentException("It begins on %s, which is still to come".formatted(life.planned()));
        }
        Telling telling = new Telling(today, now);
        telling.begin(Consultation.plan(id, lead, author, draft, telling.moment(life.planned())));
        telling.go(life.announced(), Consultation::announce);
        telling.go(
                life.published(), (before, day, moment) -> before.publish(reasons(life.reasons(), day), day, moment));
        for (Life.Move move : life.moves()) {
            telling.go(
                    move.on(),
                    (before, day, moment) -> before.moveDates(
                            move.from(before.draft().timetable()),
                            move.why(),
                            reasons(move.reasons(), day),
                            day,
                            moment));
        }
        for (History.Progress step : life.progress()) {
            telling.go(step.on(), (before, day, moment) -> before.record(step, day, moment));
        }
        History.Withdrawal end = life.withdrawn();
        if (end != null) {
            telling.go(end.on(), (before, day, moment) -> before.withdraw(end.reason(), day, moment));
        }
        return telling.chapters;
    }

    private static List<History.Reason> reasons(List<Life.Reason> reasons, LocalDate day) {
        return reasons.stream().map(reason -> reason.givenOn(day)).toList();
    }

    @FunctionalInterface
    private interface Act {
        Consultation on(Consultation before, LocalDate day, Instant moment);
    }

    private final class Telling {
        private final List<Chapter> chapters = new ArrayList<>();
        private final LocalDate today;
        private final Instant now;

        private Telling(LocalDate today, Instant now) {
            this.today = today;
            this.now = now;
        }

        private void begin(Consultation idea) {
            chapters.add(new Chapter(life.planned(), idea));
        }

        private void go(@Nullable LocalDate day, Act act) {
            if (day != null && !day.isAfter(today)) {
                chapters.add(new Chapter(day, act.on(chapters.getLast().consultation(), day, moment(day))));
            }
        }

        /** A moment in office hours, later for each act, and never later than now. */
        private Instant moment(LocalDate day) {
            int minutes = Math.floorMod(draft.proposal().title().hashCode(), 360) + 10 * chapters.size();
            Instant moment = day.atTime(OFFICE_OPENS)
                    .plusMinutes(minutes)
                    .atZone(London.ZONE)
                    .toInstant();
            return moment.isAfter(now) ? now : moment;
        }
    }
}
