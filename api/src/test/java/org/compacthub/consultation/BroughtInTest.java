package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.compacthub.consultation.History.DateChange;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BroughtInTest {
    private static final OrganisationId LEAD = new OrganisationId(UUID.randomUUID());
    private static final PersonId OFFICER = new PersonId(UUID.randomUUID());
    private static final String SOURCE = "citizen-space:consult.example.org:quays";
    private static final LocalDate OPENS = LocalDate.of(2026, 3, 2);
    private static final LocalDate CLOSES = LocalDate.of(2026, 4, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 29);
    private static final Instant NOW = Instant.parse("2026-03-29T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-04-01T09:00:00Z");

    @Test
    void it_comes_in_published_today_though_it_falls_short_and_opened_before() {
        Consultation broughtIn = broughtIn(draft(OPENS, CLOSES));
        assertThat(broughtIn.version()).isZero();
        assertThat(broughtIn.source()).isEqualTo(SOURCE);
        assertThat(broughtIn.recorded()).isEqualTo(ConsultationStatus.PLANNED);
        assertThat(broughtIn.history()).isEqualTo(History.NONE.published(TODAY));
        assertThat(broughtIn.statusOn(TODAY)).isEqualTo(ConsultationStatus.OPEN);
        assertThat(broughtIn.statusOn(CLOSES.plusDays(1))).isEqualTo(ConsultationStatus.CLOSED);
    }

    @Test
    void one_that_has_closed_comes_in_as_closed() {
        assertThat(broughtIn(draft(OPENS, TODAY.minusDays(1))).statusOn(TODAY)).isEqualTo(ConsultationStatus.CLOSED);
    }

    @Test
    void one_without_an_opening_day_is_open_from_the_day_it_was_seen() {
        Draft draft = draft(null, null);
        Consultation seen = broughtIn(draft.with(draft.timetable().withSeenOpenOn(TODAY)));
        assertThat(seen.statusOn(TODAY)).isEqualTo(ConsultationStatus.OPEN);
        assertThat(seen.statusOn(TODAY.plusYears(3))).isEqualTo(ConsultationStatus.OPEN);
    }

    @Test
    void dates_that_make_no_sense_do_not_come_in() {
        assertThatThrownBy(() -> broughtIn(draft(CLOSES, OPENS)))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ProblemCode.VALIDATION))
                .hasMessageContaining("59 days before the opening date");
    }

    @Test
    void the_same_again_is_the_same_version() {
        Consultation broughtIn = broughtIn(draft(OPENS, CLOSES));
        assertThat(broughtIn.broughtInAgain(draft(OPENS, CLOSES), TODAY.plusDays(3), LATER))
                .isSameAs(broughtIn);
    }

    @Test
    void a_date_that_the_site_moved_keeps_the_old_one_with_the_reason() {
        LocalDate earlier = TODAY.minusDays(2);
        Consultation again = broughtIn(draft(OPENS, CLOSES)).broughtInAgain(draft(OPENS, earlier), TODAY, LATER);
        assertThat(again.version()).isEqualTo(1);
        assertThat(again.updatedAt()).isEqualTo(LATER);
        assertThat(again.statusOn(TODAY)).isEqualTo(ConsultationStatus.CLOSED);
        assertThat(again.history().dateChanges())
                .containsExactly(new DateChange(
                        TODAY, DateField.CLOSES_ON, CLOSES, true, earlier, true, "Changed on the site that holds it"));
    }

    @Test
    void a_date_that_the_site_took_away_is_kept_as_moved_to_none() {
        Consultation again = broughtIn(draft(OPENS, CLOSES)).broughtInAgain(draft(OPENS, null), TODAY, LATER);
        assertThat(again.history().dateChanges())
                .extracting(DateChange::before, DateChange::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(CLOSES, null));
    }

    @Test
    void other_words_move_no_date() {
        Draft other = PlainDraft.dated(PlainDraft.titled("Quays by tram"), OPENS, CLOSES);
        Consultation again = broughtIn(draft(OPENS, CLOSES)).broughtInAgain(other, TODAY, LATER);
        assertThat(again.draft().proposal().title()).isEqualTo("Quays by tram");
        assertThat(again.history().dateChanges()).isEmpty();
    }

    @Test
    void one_that_was_withdrawn_here_does_not_come_back() {
        Consultation withdrawn = broughtIn(draft(OPENS, CLOSES)).withdraw("It was held in error.", TODAY, NOW);
        assertThatThrownBy(() -> withdrawn.broughtInAgain(draft(OPENS, null), TODAY, LATER))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ProblemCode.CONFLICT));
    }

    private static Consultation broughtIn(Draft draft) {
        return Consultation.broughtIn(new ConsultationId(UUID.randomUUID()), LEAD, OFFICER, draft, SOURCE, TODAY, NOW);
    }

    private static Draft draft(@Nullable LocalDate opensOn, @Nullable LocalDate closesOn) {
        Draft draft = PlainDraft.dated(PlainDraft.titled("Trams to the quays"), opensOn, closesOn);
        return PlainDraft.reaching(draft, List.of(), List.of("transport"));
    }
}
