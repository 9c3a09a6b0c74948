package org.compacthub.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationStatus;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.problem.DomainProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SupportOfferTest {
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final OrganisationId FORUM = new OrganisationId(UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    void only_an_open_offer_is_answered_or_taken_back_and_that_is_the_end(SupportState state) {
        assertThat(state.next())
                .isEqualTo(
                        state == SupportState.OPEN
                                ? EnumSet.complementOf(EnumSet.of(SupportState.OPEN))
                                : EnumSet.noneOf(SupportState.class));
        SupportOffer offer = offer(state);
        if (state != SupportState.OPEN) {
            assertThatThrownBy(() -> offer.answered(true, "Yes please", NOW)).isInstanceOf(DomainProblem.class);
            assertThatThrownBy(() -> offer.answered(false, "No thanks", NOW)).isInstanceOf(DomainProblem.class);
            assertThatThrownBy(offer::withdrawn).isInstanceOf(DomainProblem.class);
        }
    }

    @Test
    void an_answer_is_kept_with_its_day_and_what_is_taken_back_has_none() {
        assertThat(offer(SupportState.OPEN).answered(true, "Yes please", NOW))
                .returns(SupportState.TAKEN_UP, SupportOffer::state)
                .returns("Yes please", SupportOffer::answer)
                .returns(NOW, SupportOffer::answeredAt);
        assertThat(offer(SupportState.OPEN).answered(false, "No thanks", NOW).state())
                .isEqualTo(SupportState.DECLINED);
        assertThat(offer(SupportState.OPEN).withdrawn())
                .returns(SupportState.WITHDRAWN, SupportOffer::state)
                .returns(null, SupportOffer::answer)
                .returns(null, SupportOffer::answeredAt);
    }

    @ParameterizedTest
    @EnumSource
    void offers_are_taken_until_the_consultation_closes(ConsultationStatus status) {
        assertThat(status.isBeforeClosing())
                .isEqualTo(EnumSet.of(
                                ConsultationStatus.IDEA,
                                ConsultationStatus.HEADS_UP,
                                ConsultationStatus.PLANNED,
                                ConsultationStatus.OPEN)
                        .contains(status));
    }

    @Test
    void the_people_of_its_organisation_and_of_entries_merged_into_it_take_it_back() {
        OrganisationId other = new OrganisationId(UUID.randomUUID());
        SupportOffer open = offer(SupportState.OPEN);
        assertThat(open.mayWithdraw(by(FORUM, Role.MEMBER))).isTrue();
        assertThat(open.mayWithdraw(by(FORUM, Role.STEWARD))).isFalse();
        assertThat(open.mayWithdraw(by(other, Role.ADMINISTRATOR))).isFalse();
        assertThat(open.mayWithdraw(by(other, Role.MEMBER).alsoFor(Set.of(FORUM))))
                .isTrue();
        assertThat(offer(SupportState.TAKEN_UP).mayWithdraw(by(FORUM, Role.MEMBER)))
                .isFalse();
    }

    private static Caller by(OrganisationId organisation, Role role) {
        return Caller.person(new PersonId(UUID.randomUUID()), organisation, role);
    }

    private static SupportOffer offer(SupportState state) {
        return new SupportOffer(
                UUID.randomUUID(),
                new ConsultationId(UUID.randomUUID()),
                FORUM,
                Set.of(SupportKind.SKILLS, SupportKind.NETWORKS),
                "Our bulletin goes to 400 groups.",
                NOW,
                state,
                null,
                null);
    }
}
