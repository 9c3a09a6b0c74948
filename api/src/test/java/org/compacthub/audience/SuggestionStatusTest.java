package org.compacthub.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuggestionStatusTest {
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final OrganisationId FORUM = new OrganisationId(UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    void only_an_open_suggestion_is_answered_and_an_answer_is_the_end(SuggestionStatus status) {
        assertThat(status.next())
                .isEqualTo(
                        status == SuggestionStatus.OPEN
                                ? EnumSet.of(SuggestionStatus.ACCEPTED, SuggestionStatus.DECLINED)
                                : EnumSet.noneOf(SuggestionStatus.class));
    }

    @Test
    void one_suggested_in_words_is_accepted_with_its_entry_and_declined_without() {
        Suggestion words = open(null, "The allotment holders");
        assertThatThrownBy(() -> words.answered(answer(true, null), NOW))
                .isInstanceOf(DomainProblem.class)
                .hasMessageContaining("its entry in the register");
        assertThat(words.answered(answer(true, FORUM), NOW))
                .returns(FORUM, Suggestion::organisation)
                .returns("The allotment holders", Suggestion::name)
                .returns(SuggestionStatus.ACCEPTED, Suggestion::status);
        assertThat(words.answered(answer(false, FORUM), NOW))
                .returns(null, Suggestion::organisation)
                .returns(SuggestionStatus.DECLINED, Suggestion::status);
    }

    @Test
    void a_second_answer_and_another_organisation_are_refused() {
        Suggestion suggested = open(FORUM, null);
        Suggestion accepted = suggested.answered(answer(true, null), NOW);
        assertThatThrownBy(() -> accepted.answered(answer(false, null), NOW)).hasMessageContaining("accepted");
        assertThatThrownBy(() -> suggested.answered(answer(true, new OrganisationId(UUID.randomUUID())), NOW))
                .hasMessageContaining("Leave this out");
    }

    @Test
    void it_names_one_and_not_both() {
        assertThatThrownBy(() -> open(null, null)).hasMessageContaining("Say who is missing");
        assertThatThrownBy(() -> open(FORUM, "The forum")).hasMessageContaining("not both");
    }

    private static Suggestion.Answer answer(boolean accept, OrganisationId found) {
        return new Suggestion.Answer(accept, "Good point", found);
    }

    private static Suggestion open(OrganisationId organisation, String name) {
        return new Suggestion(
                UUID.randomUUID(),
                new ConsultationId(UUID.randomUUID()),
                organisation,
                name,
                "They use the site",
                null,
                NOW,
                SuggestionStatus.OPEN,
                null,
                null);
    }
}
