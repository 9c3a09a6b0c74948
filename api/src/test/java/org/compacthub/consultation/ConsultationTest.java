package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.compacthub.consultation.Plans.AUTHOR;
import static org.compacthub.consultation.Plans.ID;
import static org.compacthub.consultation.Plans.LEAD;
import static org.compacthub.consultation.Plans.NOW;
import static org.compacthub.consultation.Plans.TODAY;
import static org.compacthub.consultation.Plans.WHY;
import static org.compacthub.consultation.Plans.day;
import static org.compacthub.consultation.Plans.idea;
import static org.compacthub.consultation.Plans.published;
import static org.compacthub.consultation.Plans.step;
import static org.compacthub.consultation.Plans.withdrawn;
import static org.compacthub.consultation.Refusals.assertConflict;
import static org.compacthub.consultation.Refusals.fields;
import static org.compacthub.consultation.Refusals.onlyField;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.compacthub.code.Ground;
import org.compacthub.code.Justification;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.problem.FieldProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsultationTest {
    private static final Embargo EMBARGO = new Embargo(day("2027-01-20"), Set.of(new PersonId(new UUID(9, 9))));

    @Test
    void it_begins_as_an_idea_at_version_0() {
        Consultation idea = idea(Drafts.bare("Parks"));
        assertThat(idea.statusOn(TODAY)).isEqualTo(ConsultationStatus.IDEA);
        assertThat(idea.version()).isZero();
        assertThat(idea.isPublished()).isFalse();
        assertThat(idea.history()).isEqualTo(History.NONE);
    }

    @Test
    void each_change_counts_the_version_and_keeps_who_began_it_and_when() {
        Consultation changed = idea(Drafts.bare("Parks")).change(Drafts.bare("Gardens"), TODAY, NOW.plusSeconds(60));
        assertThat(changed.version()).isEqualTo(1);
        assertThat(changed.draft().proposal().title()).isEqualTo("Gardens");
        assertThat(changed.author()).isEqualTo(AUTHOR);
        assertThat(changed.createdAt()).isEqualTo(NOW);
        assertThat(changed.updatedAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "CLOSED"})
    void nobody_records_a_state_of_the_clock(ConsultationStatus status) {
        assertThatThrownBy(() ->
                        new Consultation(ID, 0, LEAD, null, status, Drafts.bare("Parks"), History.NONE, null, NOW, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_lead_is_not_its_own_partner() {
        Draft own = Drafts.bare("Parks").with(Drafts.reach(List.of(), List.of(), List.of(), LEAD));
        FieldProblem problem = onlyField(() -> idea(own));
        assertThat(Refusals.written(problem)).isEqualTo("#/partners lead-as-partner");
        assertThat(problem.detail()).isEqualTo("The lead is not its own partner. Leave it out of the partners.");
        assertThat(fields(() -> idea(Drafts.bare("Parks")).change(own, TODAY, NOW)))
                .containsExactly("#/partners lead-as-partner");
        Reach other = Drafts.reach(List.of(), List.of(), List.of(), new OrganisationId(new UUID(8, 8)));
        assertThat(idea(Drafts.bare("Parks").with(other)).draft().reach()).isEqualTo(other);
    }

    @Test
    void whoever_embargoes_an_entry_goes_on_seeing_it() {
        assertThat(idea(Drafts.bare("Parks").with(EMBARGO)).draft().embargo().people())
                .contains(AUTHOR, new PersonId(new UUID(9, 9)));
        assertThat(idea(Drafts.bare("Parks"))
                        .change(Drafts.bare("Parks").with(EMBARGO), TODAY, NOW)
                        .draft()
                        .embargo()
                        .people())
                .contains(AUTHOR);
    }

    @Test
    void what_everybody_has_seen_is_not_embargoed_again() {
        Draft secret = Drafts.bare("Parks").with(EMBARGO);
        Consultation announced = idea(Drafts.bare("Parks")).announce(TODAY, NOW);
        FieldProblem problem = onlyField(() -> announced.change(secret, TODAY, NOW));
        assertThat(Refusals.written(problem)).isEqualTo("#/embargo already-public");
        Consultation embargoed = idea(secret).announce(TODAY, NOW);
        assertThat(embargoed.change(secret, TODAY, NOW).isEmbargoedOn(TODAY)).isTrue();
        assertThat(announced
                        .change(Drafts.bare("Parks").with(new Embargo(TODAY, Set.of())), TODAY, NOW)
                        .isEmbargoedOn(TODAY))
                .isFalse();
    }

    @Test
    void a_heads_up_and_publishing_need_a_summary() {
        Draft silent = Drafts.bare("Parks");
        Consultation idea = idea(new Draft(
                Drafts.proposal("Parks", null),
                silent.reach(),
                silent.takingPart(),
                Drafts.window("2027-02-01", "2027-04-30"),
                silent.undertakings(),
                silent.background(),
                null));
        String refusal = "Say in a summary what it is about, in two sentences, before others see it.";
        assertConflict(() -> idea.announce(TODAY, NOW), refusal);
        assertConflict(() -> idea.publish(List.of(), TODAY, NOW), refusal);
    }

    @Test
    void what_others_see_keeps_its_summary() {
        Consultation told = idea(Drafts.full()).announce(TODAY, NOW);
        Draft silent = Drafts.full();
        Draft without = new Draft(
                Drafts.proposal("Parks", null),
                silent.reach(),
                silent.takingPart(),
                silent.timetable(),
                silent.undertakings(),
                silent.background(),
                null);
        assertConflict(
                () -> told.change(without, TODAY, NOW),
                "Say in a summary what it is about, in two sentences, before others see it.");
    }

    @Test
    void a_heads_up_needs_no_dates() {
        assertThat(idea(Drafts.bare("Parks")).announce(TODAY, NOW).statusOn(TODAY))
                .isEqualTo(ConsultationStatus.HEADS_UP);
    }

    @Test
    void publishing_needs_both_dates() {
        String refusal = "Give an opening and a closing date, firm or anticipated, before it stands in the calendar.";
        assertConflict(() -> idea(Drafts.bare("Parks")).publish(List.of(), TODAY, NOW), refusal);
        assertConflict(
                () -> idea(Drafts.bare("Parks").with(Drafts.timetable(day("2027-02-01"), true, null, false)))
                        .publish(List.of(), TODAY, NOW),
                refusal);
        assertThat(idea(Drafts.bare("Parks").with(Drafts.anticipated("2027-02-01", "2027-04-30")))
                        .publish(List.of(), TODAY, NOW)
                        .statusOn(day("2027-03-01")))
                .isEqualTo(ConsultationStatus.PLANNED);
    }

    @Test
    void one_held_elsewhere_may_stay_open_without_a_closing_date() {
        Draft draft = Drafts.bare("Parks").with(Drafts.timetable(day("2027-01-01"), true, null, false));
        Draft elsewhere = new Draft(
                draft.proposal(),
                draft.reach(),
                new TakingPart(null, List.of(), null, List.of(), null, "https://example.org/parks"),
                draft.timetable(),
                draft.undertakings(),
                draft.background(),
                null);
        assertThat(idea(elsewhere).publish(List.of(), TODAY, NOW).statusOn(TODAY))
                .isEqualTo(ConsultationStatus.OPEN);
    }

    @Test
    void a_closing_date_that_has_passed_is_not_published_but_today_is() {
        assertConflict(
                () -> idea(Drafts.firm("Parks", "2026-12-01", "2027-01-03")).publish(List.of(), TODAY, NOW),
                "Its closing date, Sunday 3 January 2027, has passed. Choose Monday 4 January 2027 or later.");
        assertThat(idea(Drafts.firm("Parks", "2026-12-01", "2027-01-04"))
                        .publish(List.of(), TODAY, NOW)
                        .statusOn(TODAY))
                .isEqualTo(ConsultationStatus.OPEN);
    }

    @Test
    void publishing_keeps_the_day_and_the_reasons() {
        History.Reason reason = new History.Reason(
                "salford.3k", Justification.because(Ground.REASON, "The grant ends in April."), TODAY);
        Consultation published = idea(Drafts.firm("Parks", "2027-02-01", "2027-04-30"))
                .announce(TODAY, NOW)
                .publish(List.of(reason), TODAY, NOW);
        assertThat(published.history().publishedOn()).isEqualTo(TODAY);
        assertThat(published.history().reasons()).containsExactly(reason);
        assertThat(published.history().reasonGivenOn("salford.3k")).isEqualTo(TODAY);
        assertThat(published.version()).isEqualTo(2);
    }

    @Test
    void it_is_published_once() {
        assertConflict(
                () -> published().publish(List.of(), TODAY, NOW),
                "It is planned. From there it can't become planned, only open, withdrawn.");
        assertConflict(
                () -> published().announce(day("2027-02-01"), NOW),
                "It is open. From there it can't become heads-up, only closed, withdrawn.");
    }

    @Test
    void a_published_date_is_not_changed_with_the_rest() {
        assertThat(fields(() -> published().change(Drafts.firm("Parks", "2027-02-02", "2027-05-01"), TODAY, NOW)))
                .containsExactly("#/opensOn moved-without-reason", "#/closesOn moved-without-reason");
        assertThat(fields(() -> published()
                        .change(Drafts.bare("Parks").with(Drafts.anticipated("2027-02-01", "2027-04-30")), TODAY, NOW)))
                .containsExactly("#/opensOn moved-without-reason", "#/closesOn moved-without-reason");
        assertThat(published()
                        .change(Drafts.firm("Parks and gardens", "2027-02-01", "2027-04-30"), TODAY, NOW)
                        .draft()
                        .proposal()
                        .title())
                .isEqualTo("Parks and gardens");
    }

    @Test
    void before_publication_dates_change_with_the_rest_and_need_no_reason() {
        assertThat(idea(Drafts.bare("Parks"))
                        .change(Drafts.firm("Parks", "2027-02-01", "2027-04-30"), TODAY, NOW)
                        .draft()
                        .timetable())
                .isEqualTo(Drafts.window("2027-02-01", "2027-04-30"));
        assertConflict(
                () -> idea(Drafts.bare("Parks"))
                        .moveDates(Drafts.window("2027-02-01", "2027-04-30"), WHY, List.of(), TODAY, NOW),
                "It is not published yet, so its dates are changed with the rest of it and need no reason.");
    }

    @Test
    void moving_a_date_keeps_the_old_one_the_new_one_and_the_reason() {
        Consultation moved = published()
                .moveDates(Drafts.window("2027-02-01", "2027-05-14"), WHY, List.of(), day("2027-04-20"), NOW);
        assertThat(moved.history().dateChanges())
                .containsExactly(new History.DateChange(
                        day("2027-04-20"), DateField.CLOSES_ON, day("2027-04-30"), true, day("2027-05-14"), true, WHY));
        assertThat(moved.statusOn(day("2027-05-14"))).isEqualTo(ConsultationStatus.OPEN);
    }

    @Test
    void moving_dates_keeps_when_people_were_told_and_when_it_was_seen_open() {
        Timetable told = Drafts.window("2027-02-01", "2027-04-30")
                .withToldOn(day("2026-12-01"))
                .withSeenOpenOn(day("2026-12-02"));
        Consultation moved = idea(Drafts.bare("Parks").with(told))
                .publish(List.of(), TODAY, NOW)
                .moveDates(Drafts.window("2027-02-01", "2027-05-14"), WHY, List.of(), TODAY, NOW);
        assertThat(moved.draft().timetable().toldOn()).isEqualTo("2026-12-01");
        assertThat(moved.draft().timetable().seenOpenOn()).isEqualTo("2026-12-02");
    }

    @Test
    void a_step_after_closing_is_recorded_once_it_has_happened() {
        LocalDate today = day("2027-05-10");
        Consultation analysing = published().record(step(ConsultationStatus.ANALYSING, "2027-05-01"), today, NOW);
        assertThat(analysing.statusOn(today)).isEqualTo(ConsultationStatus.ANALYSING);
        FieldProblem early =
                onlyField(() -> published().record(step(ConsultationStatus.ANALYSING, "2027-05-11"), today, NOW));
        assertThat(Refusals.written(early)).isEqualTo("#/on in-the-future");
        assertThat(early.detail())
                .isEqualTo("It is recorded once it has happened. Choose Monday 10 May 2027 or earlier.");
        assertThat(early.wouldPass()).contains(today);
        FieldProblem late =
                onlyField(() -> published().record(step(ConsultationStatus.ANALYSING, "2027-04-30"), today, NOW));
        assertThat(Refusals.written(late)).isEqualTo("#/on before-closing");
        assertThat(late.detail()).isEqualTo("It comes after closing. Choose Saturday 1 May 2027 or later.");
        assertThat(late.wouldPass()).contains(day("2027-05-01"));
    }

    @Test
    void nothing_is_recorded_while_it_is_open() {
        assertConflict(
                () -> published().record(step(ConsultationStatus.ANALYSING, "2027-04-30"), day("2027-04-30"), NOW),
                "It is open. From there it can't become analysing, only closed, withdrawn.");
    }

    @Test
    void an_evaluated_or_withdrawn_one_is_at_its_end() {
        LocalDate later = day("2027-09-01");
        Consultation evaluated = published()
                .record(step(ConsultationStatus.REPORTED, "2027-06-01"), later, NOW)
                .record(step(ConsultationStatus.EVALUATED, "2027-08-01"), later, NOW);
        assertConflict(
                () -> evaluated.withdraw(WHY, later, NOW),
                "It is evaluated. From there it can't become withdrawn; that is its end.");
        assertConflict(
                () -> evaluated.change(evaluated.draft(), later, NOW),
                "It is evaluated and can't be changed any more.");
        assertConflict(
                () -> withdrawn().change(withdrawn().draft(), TODAY, NOW),
                "It is withdrawn and can't be changed any more.");
        assertConflict(
                () -> withdrawn().moveDates(Drafts.window("2027-02-02", "2027-04-30"), WHY, List.of(), TODAY, NOW),
                "It is withdrawn and can't be changed any more.");
    }

    @Test
    void withdrawing_keeps_the_day_and_the_reason() {
        assertThat(withdrawn().history().withdrawal()).isEqualTo(new History.Withdrawal(TODAY, WHY));
        assertThat(withdrawn().statusOn(TODAY)).isEqualTo(ConsultationStatus.WITHDRAWN);
    }

    @Test
    void an_idea_that_is_dropped_was_never_announced() {
        Consultation dropped = idea(Drafts.bare("Parks")).withdraw(WHY, TODAY, NOW);
        assertThat(dropped.isAnnounced()).isFalse();
        assertThat(idea(Drafts.bare("Parks"))
                        .announce(TODAY, NOW)
                        .withdraw(WHY, TODAY, NOW)
                        .isAnnounced())
                .isTrue();
        assertThat(withdrawn().isAnnounced()).isTrue();
        assertThat(idea(Drafts.bare("Parks")).isAnnounced()).isFalse();
        assertThat(published().isAnnounced()).isTrue();
    }

    @Test
    void a_sketch_is_judged_as_if_it_were_published_today() {
        Consultation sketch = Consultation.sketch(LEAD, Drafts.firm("Parks", "2027-04-30", "2027-02-01"), TODAY, NOW);
        assertThat(sketch.recorded()).isEqualTo(ConsultationStatus.PLANNED);
        assertThat(sketch.history().publishedOn()).isEqualTo(TODAY);
    }

    @Test
    void a_sketch_of_a_published_one_keeps_its_history() {
        Consultation sketch =
                published().sketch(Drafts.firm("Parks", "2027-02-01", "2027-05-14"), day("2027-03-01"), NOW);
        assertThat(sketch.history().publishedOn()).isEqualTo(TODAY);
        assertThat(sketch.draft().timetable().closesOn()).isEqualTo("2027-05-14");
    }
}
