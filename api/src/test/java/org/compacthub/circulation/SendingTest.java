package org.compacthub.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.compacthub.audience.AudienceId;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.code.CodeLibrary;
import org.compacthub.code.Codes;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.junit.jupiter.api.Test;

class SendingTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Codes KEPT = CodeLibrary.shipped().choose(Codes.DEFAULT);
    private static final ConsultationId IT = new ConsultationId(UUID.randomUUID());
    private static final OrganisationId FORUM = new OrganisationId(UUID.randomUUID());
    private static final AudienceId ALL = new AudienceId(UUID.randomUUID());

    @Test
    void it_is_of_one_thing_to_one_address_and_not_of_tomorrow() {
        assertThatCode(() -> of(IT, null, Route.EMAIL, null, ALL, null, TODAY).requireSound(TODAY, KEPT))
                .doesNotThrowAnyException();
        refused(of(IT, "A leaflet", Route.EMAIL, null, ALL, null, TODAY), "not both");
        refused(of(null, null, Route.EMAIL, null, ALL, null, TODAY), "Say what was sent");
        refused(of(IT, null, Route.EMAIL, null, null, null, TODAY), "Say to whom");
        refused(of(IT, null, Route.EMAIL, null, ALL, "All residents", TODAY), "Say to whom");
        refused(of(IT, null, Route.EMAIL, null, ALL, null, TODAY.plusDays(1)), "today or earlier");
    }

    @Test
    void the_body_that_passes_it_on_is_named_for_that_route_alone() {
        for (Route route : Route.values()) {
            boolean through = route == Route.INFRASTRUCTURE_BODY;
            assertThatCode(() -> of(IT, null, route, through ? FORUM : null, ALL, null, TODAY)
                            .requireSound(TODAY, KEPT))
                    .doesNotThrowAnyException();
            refused(of(IT, null, route, through ? null : FORUM, ALL, null, TODAY), "Name the infrastructure body");
        }
    }

    @Test
    void those_who_sent_it_or_passed_it_on_report_how_far() {
        OrganisationId lead = new OrganisationId(UUID.randomUUID());
        Circulation sent = new Circulation(
                UUID.randomUUID(),
                IT,
                null,
                Route.INFRASTRUCTURE_BODY,
                FORUM,
                null,
                null,
                lead,
                TODAY,
                1,
                0,
                List.of());
        assertThat(sent.mayBeReportedBy(caller(lead, Role.OFFICER))).isTrue();
        assertThat(sent.mayBeReportedBy(caller(FORUM, Role.MEMBER))).isTrue();
        assertThat(sent.mayBeReportedBy(caller(FORUM, Role.STEWARD))).isFalse();
        OrganisationId other = new OrganisationId(UUID.randomUUID());
        assertThat(sent.mayBeReportedBy(caller(other, Role.CVS))).isTrue();
        assertThat(sent.mayBeReportedBy(caller(other, Role.ADMINISTRATOR))).isTrue();
        assertThat(sent.mayBeReportedBy(caller(other, Role.OFFICER))).isFalse();
    }

    private static void refused(Sending sending, String words) {
        assertThatThrownBy(() -> sending.requireSound(TODAY, KEPT)).hasMessageContaining(words);
    }

    private static Caller caller(OrganisationId organisation, Role role) {
        return Caller.person(new PersonId(UUID.randomUUID()), organisation, role);
    }

    private static Sending of(
            ConsultationId consultation,
            String notice,
            Route route,
            OrganisationId through,
            AudienceId audience,
            String words,
            LocalDate sentOn) {
        return new Sending(
                consultation,
                notice == null ? null : new Notice(notice, List.of(), false, null, null),
                route,
                through,
                audience,
                List.of(),
                words,
                sentOn);
    }
}
