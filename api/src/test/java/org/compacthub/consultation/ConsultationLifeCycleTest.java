package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compacthub.consultation.Plans.day;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.code.Finding;
import org.compacthub.code.Ground;
import org.compacthub.code.Justification;
import org.compacthub.code.Outcome;
import org.compacthub.id.Ids;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;
import org.compacthub.testing.MovableClock;
import org.compacthub.time.London;
import org.junit.jupiter.api.Test;

/**
 * The consultation that Bedfordshire and Luton held on their two draft Codes, from 28 October 2009 to 21 January 2010, told from its plan to its evaluation and judged by
 * the very Code that it was about.
 */
@MicronautTest(transactional = false)
@Property(name = "compacthub.codes", value = "bedfordshire-luton")
@Property(name = MovableClock.PROPERTY, value = "true")
class ConsultationLifeCycleTest {
    private static final LocalDate LETTER = day("2009-10-28");
    private static final LocalDate CLOSING = day("2010-01-21");

    @Inject
    private ConsultationLife life;

    @Inject
    private ConsultationEvaluation evaluation;

    @Inject
    private Calendar calendar;

    @Inject
    private Organisations organisations;

    @Inject
    private MovableClock clock;

    @Inject
    private Ids ids;

    @Test
    void the_two_draft_codes_from_the_letter_to_the_evaluation() {
        itIs("2009-10-01");
        Organisation lead = organisations.add(
                new Profile("Compact steering group " + ids.next(), null, Sector.PUBLIC, null), Actor.server());
        Caller officer = Caller.person(new PersonId(ids.next()), lead.id(), Role.OFFICER);

        // An idea is nobody else's to see.
        Consultation plan = life.plan(Drafts.bare("Two draft Codes of Good Practice"), officer);
        assertThat(refusal(() -> life.get(plan.id(), Caller.reader()))).isEqualTo(ProblemCode.NOT_FOUND);

        // A heads-up tells the voluntary sector that it is coming.
        Consultation announced = life.announce(plan.id(), 0, officer);
        assertThat(life.get(plan.id(), Caller.reader()).statusOn(today())).isEqualTo(ConsultationStatus.HEADS_UP);

        // The letter goes out. Eleven weeks are a week short of the Code's twelve, and it says which day would pass.
        itIs(LETTER.toString());
        Draft tooShort = aboutTheCodes(LETTER, LETTER.plusWeeks(11));
        Consultation drafted = life.change(plan.id(), announced.version(), tooShort, officer);
        Finding eleven = window(drafted);
        assertThat(eleven.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(eleven.shortBy()).isEqualTo(7);
        assertThat(eleven.wouldPass()).isEqualTo(LETTER.plusWeeks(12));
        assertThat(refusal(() -> life.publish(plan.id(), drafted.version(), List.of(), officer)))
                .isEqualTo(ProblemCode.SHORTFALL);
        assertThat(life.get(plan.id(), officer).version()).isEqualTo(drafted.version());

        // From the letter to the closing there are 85 days, one more than twelve weeks.
        assertThat(ChronoUnit.DAYS.between(LETTER, CLOSING)).isEqualTo(85);
        Consultation redrafted = life.change(plan.id(), drafted.version(), aboutTheCodes(LETTER, CLOSING), officer);
        assertThat(window(redrafted).outcome()).isEqualTo(Outcome.MET);
        Consultation published = life.publish(plan.id(), redrafted.version(), reasonsFor(redrafted), officer);
        assertThat(published.statusOn(today())).isEqualTo(ConsultationStatus.OPEN);
        assertThat(window(published).outcome()).isEqualTo(Outcome.MET);

        // It stands in the calendar, open over Christmas and to the end of its last day.
        assertThat(open()).contains(plan.id());
        itIs("2009-12-25");
        assertThat(open()).contains(plan.id());
        clock.set(Instant.parse("2010-01-21T23:59:59Z"));
        assertThat(open()).contains(plan.id());
        clock.set(Instant.parse("2010-01-22T00:00:00Z"));
        assertThat(open()).doesNotContain(plan.id());
        assertThat(life.get(plan.id(), Caller.reader()).statusOn(today())).isEqualTo(ConsultationStatus.CLOSED);

        // What is closed is not opened again.
        assertThat(refusal(() -> life.moveDates(
                        plan.id(),
                        published.version(),
                        Drafts.window(LETTER.toString(), "2010-02-28"),
                        "Some asked for longer.",
                        List.of(),
                        officer)))
                .isEqualTo(ProblemCode.VALIDATION);

        // The answers are counted, reported, decided on and acted on, and at last it is asked how it went.
        Consultation current = published;
        for (History.Progress step : List.of(
                step(ConsultationStatus.ANALYSING, "2010-01-25", false),
                step(ConsultationStatus.REPORTED, "2010-03-15", true),
                step(ConsultationStatus.DECIDED, "2010-05-10", false),
                step(ConsultationStatus.ACTED_ON, "2010-06-01", false),
                step(ConsultationStatus.EVALUATED, "2010-09-01", false))) {
            itIs(step.on().toString());
            current = life.record(plan.id(), current.version(), step, officer);
            assertThat(current.statusOn(today())).isEqualTo(step.status());
        }
        assertThat(life.get(plan.id(), Caller.reader())).isEqualTo(current);

        // That is its end; the record stays as it is.
        long version = current.version();
        assertThat(refusal(() -> life.withdraw(plan.id(), version, "It is all over now.", officer)))
                .isEqualTo(ProblemCode.CONFLICT);
        assertThat(current.history().progress()).hasSize(5);
        assertThat(window(current).outcome()).isEqualTo(Outcome.MET);
    }

    private void itIs(String date) {
        clock.set(London.startOf(day(date)).plusHours(10).toInstant());
    }

    private LocalDate today() {
        return London.today(clock);
    }

    private Finding window(Consultation consultation) {
        Consultation sketch = consultation.sketch(consultation.draft(), today(), clock.instant());
        return evaluation.of(sketch, today()).findings().stream()
                .filter(finding -> finding.clauseId().equals("bedfordshire-luton.c.7.2"))
                .findFirst()
                .orElseThrow();
    }

    /** A reason for everything else that the Code would like to see and that the letter did not hold. */
    private List<History.Reason> reasonsFor(Consultation consultation) {
        Consultation sketch = consultation.sketch(consultation.draft(), today(), clock.instant());
        return evaluation.of(sketch, today()).obstacles().stream()
                .map(finding -> new History.Reason(
                        finding.clauseId(),
                        Justification.because(Ground.REASON, "The document pack that comes with the letter holds it."),
                        today()))
                .toList();
    }

    private List<ConsultationId> open() {
        CalendarFilter filter = CalendarFilter.ALL;
        return calendar
                .page(filter, CalendarSort.UPDATED_LAST_FIRST, 100_000, CalendarPlace.BEGINNING, Viewer.PUBLIC, today())
                .stream()
                .filter(entry -> entry.status() == ConsultationStatus.OPEN)
                .map(CalendarEntry::id)
                .toList();
    }

    private static Draft aboutTheCodes(LocalDate opens, LocalDate closes) {
        return Drafts.bare("Two draft Codes of Good Practice")
                .with(new Timetable(
                        day("2009-09-15"),
                        opens,
                        true,
                        closes,
                        true,
                        null,
                        null,
                        day("2010-05-01"),
                        day("2010-04-30"),
                        null));
    }

    private static History.Progress step(ConsultationStatus status, String on, boolean feedback) {
        return new History.Progress(status, day(on), null, null, feedback);
    }

    private static ProblemCode refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        DomainProblem refusal = Refusals.refusal(act);
        return refusal.code();
    }
}
