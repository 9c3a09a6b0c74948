package org.compacthub.meetingplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.problem.DomainProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingPlaceTest {
    private static final OrganisationId KEEPER = new OrganisationId(new UUID(1, 1));
    private static final OrganisationId OTHER = new OrganisationId(new UUID(1, 2));
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void a_place_takes_something() {
        assertThatThrownBy(() -> draft("The hall", null, null, null))
                .isInstanceOf(DomainProblem.class)
                .extracting(fault -> ((DomainProblem) fault).fields().getFirst().code())
                .isEqualTo("takes-nothing");
    }

    @Test
    void a_postcode_is_put_right_or_refused() {
        assertThat(draft("The hall", "m54wt", 1, null).postcode()).isEqualTo("M5 4WT");
        assertThatThrownBy(() -> draft("The hall", "M5", 1, null)).isInstanceOf(DomainProblem.class);
    }

    @Test
    void a_name_is_one_line() {
        assertThat(draft(" The\nold  hall ", null, 1, null).name()).isEqualTo("The old hall");
    }

    @Test
    void its_keepers_people_change_it_and_those_who_keep_the_whole_list() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.READER))) {
            boolean keepsAll = role == Role.CVS || role == Role.ADMINISTRATOR;
            assertThat(place().isChangeableBy(caller(OTHER, role)))
                    .as(role.name())
                    .isEqualTo(keepsAll);
            assertThat(place().isChangeableBy(caller(KEEPER, role)))
                    .as(role.name())
                    .isEqualTo(role != Role.STEWARD);
        }
        assertThat(place().isChangeableBy(Caller.reader())).isFalse();
    }

    @Test
    void saving_it_as_it_was_confirms_it_once_a_day() {
        MeetingPlace confirmed = place().changed(place().draft(), DAY.plusDays(1));
        assertThat(confirmed.version()).isEqualTo(1);
        assertThat(confirmed.confirmedOn()).isEqualTo(DAY.plusDays(1));
        assertThat(confirmed.changed(confirmed.draft(), DAY.plusDays(1))).isSameAs(confirmed);
    }

    @Test
    void a_spreadsheet_takes_nothing_for_a_formula() {
        MeetingPlace odd = new MeetingPlace(
                new MeetingPlaceId(new UUID(3, 3)), 0, KEEPER, draft("=1+1, \"hall\"", null, 2, 30), DAY);
        assertThat(MeetingPlaceCsv.of(List.of(odd), Map.of(), false).lines().toList())
                .element(1)
                .asString()
                .startsWith(odd.id().value() + ",\"'=1+1, \"\"hall\"\"\",1 High Street,")
                .endsWith(",2,30,,,,2027-03-01");
        assertThat(MeetingPlaceCsv.of(List.of(), Map.of(), true)).startsWith("\uFEFFid,name,");
    }

    private static Caller caller(OrganisationId organisation, Role role) {
        return Caller.person(new PersonId(new UUID(2, 2)), organisation, role);
    }

    private static MeetingPlace place() {
        return new MeetingPlace(new MeetingPlaceId(new UUID(3, 3)), 0, KEEPER, draft("The hall", null, 1, null), DAY);
    }

    private static MeetingPlaceDraft draft(
            String name, @Nullable String postcode, @Nullable Integer posters, @Nullable Integer leaflets) {
        return new MeetingPlaceDraft(
                name,
                "1 High Street",
                postcode,
                List.of(),
                List.of(),
                List.of(),
                new MeetingPlaceDraft.Takes(posters, leaflets),
                null,
                null);
    }
}
