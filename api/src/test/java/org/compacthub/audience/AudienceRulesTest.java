package org.compacthub.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.consultation.ConsultationStatus;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.CompactState;
import org.compacthub.organisation.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AudienceRulesTest {
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final OrganisationId COUNCIL = new OrganisationId(UUID.randomUUID());
    private static final Criteria ALL =
            new Criteria(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    @Test
    void it_is_a_filter_or_a_list_and_never_both_or_neither() {
        assertThatThrownBy(() -> new AudienceDraft("Everybody", null, List.of()))
                .hasMessageContaining("either a filter or a list");
        assertThatThrownBy(() -> new AudienceDraft("Everybody", ALL, List.of(COUNCIL)))
                .hasMessageContaining("either a filter or a list");
        assertThatThrownBy(() -> new AudienceDraft("  x ", ALL, List.of())).hasMessageContaining("two characters");
        assertThatCode(() -> new AudienceDraft("Everybody", ALL, List.of())).doesNotThrowAnyException();
    }

    @Test
    void closed_organisations_are_in_it_only_where_asked_for() {
        assertThat(ALL.filter().standings()).containsExactly(Standing.ACTIVE, Standing.DORMANT);
        Criteria closed = new Criteria(
                null, List.of(), List.of(), List.of(), List.of("closed"), List.of(), List.of(), List.of(), List.of());
        assertThat(closed.filter().standings()).containsExactly(Standing.CLOSED);
    }

    @Test
    void it_may_be_of_those_who_stand_so_to_the_compact() {
        assertThat(ALL.filter().compact()).isEmpty();
        Criteria signatories = new Criteria(
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("signed", "applied", "signed"));
        assertThat(signatories.compact()).containsExactly("signed", "applied");
        assertThat(signatories.filter().compact()).containsExactly(CompactState.APPLIED, CompactState.SIGNED);
    }

    @Test
    void others_see_it_once_it_is_used_and_only_keepers_change_it() {
        Audience audience = new Audience(
                new AudienceId(UUID.randomUUID()), 0, COUNCIL, new AudienceDraft("All", ALL, List.of()), NOW, NOW);
        Caller own = caller(COUNCIL, Role.OFFICER);
        Caller other = caller(new OrganisationId(UUID.randomUUID()), Role.OFFICER);
        Caller staff = caller(new OrganisationId(UUID.randomUUID()), Role.CVS);
        Caller watcher = caller(COUNCIL, Role.STEWARD);
        assertThat(audience.isVisibleTo(own, false)).isTrue();
        assertThat(audience.isVisibleTo(staff, false)).isTrue();
        assertThat(audience.isVisibleTo(other, false)).isFalse();
        assertThat(audience.isVisibleTo(other, true)).isTrue();
        assertThat(audience.isVisibleTo(Caller.reader(), true)).isFalse();
        assertThat(audience.isChangeableBy(own)).isTrue();
        assertThat(audience.isChangeableBy(staff)).isTrue();
        assertThat(audience.isChangeableBy(other)).isFalse();
        assertThat(audience.isChangeableBy(watcher)).isFalse();
        assertThat(audience.isVisibleTo(watcher, false)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_list_is_drawn_until_it_opens_and_a_fixed_one_again_only_with_a_note(ConsultationStatus status) {
        ConsulteeList fixed = new ConsulteeList(3, NOW, List.of(), List.of());
        switch (status) {
            case IDEA, HEADS_UP, PLANNED -> {
                assertThatCode(() -> ConsulteeList.NONE.requireSettable(status, null))
                        .doesNotThrowAnyException();
                assertThatCode(() -> fixed.requireSettable(status, "Two were missing"))
                        .doesNotThrowAnyException();
                assertThatThrownBy(() -> fixed.requireSettable(status, null)).hasMessageContaining("note");
            }
            case OPEN, CLOSED, ANALYSING, REPORTED, DECIDED, ACTED_ON, EVALUATED, WITHDRAWN ->
                assertThatThrownBy(() -> ConsulteeList.NONE.requireSettable(status, "Two were missing"))
                        .hasMessageContaining("before it opens");
        }
        assertThat(ConsulteeList.mayAdd(status))
                .isEqualTo(ConsulteeList.maySet(status) || status == ConsultationStatus.OPEN);
    }

    @Test
    void a_window_is_a_year_each_way_and_does_not_end_before_it_begins() {
        LocalDate today = LocalDate.of(2028, 2, 29);
        assertThat(Window.of(null, null, today))
                .isEqualTo(new Window(LocalDate.of(2027, 2, 28), LocalDate.of(2029, 2, 28)));
        assertThatThrownBy(() -> Window.of(today, today.minusDays(1), today)).hasMessageContaining("ends before");
    }

    private static Caller caller(OrganisationId organisation, Role role) {
        return Caller.person(new PersonId(UUID.randomUUID()), organisation, role);
    }
}
