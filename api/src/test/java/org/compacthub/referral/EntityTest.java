package org.compacthub.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationRole;
import org.compacthub.organisation.Particulars;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.compacthub.organisation.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ACTIVE,  PROVIDER, -,      -,            ACTIVE",
                "ACTIVE,  ADVOCATE, -,      NOT_PROVIDER, INACTIVE",
                "DORMANT, PROVIDER, -,      DORMANT,      INACTIVE",
                "DORMANT, ADVOCATE, -,      NOT_PROVIDER, INACTIVE",
                "CLOSED,  PROVIDER, CLOSED, CLOSED,       DEFUNCT",
                "CLOSED,  ADVOCATE, CLOSED, CLOSED,       DEFUNCT",
            })
    void an_organisation_is_shown_until_it_closes_and_its_service_while_it_is_an_active_provider(
            Standing standing,
            OrganisationRole role,
            DepartureReason organization,
            DepartureReason service,
            ServiceStatus status) {
        Organisation organisation = organisation(standing, role);
        assertThat(Entity.ORGANIZATION.absence(organisation).orElse(null)).isEqualTo(organization);
        assertThat(Entity.SERVICE.absence(organisation).orElse(null)).isEqualTo(service);
        assertThat(ServiceStatus.of(organisation)).isEqualTo(status);
    }

    private static Organisation organisation(Standing standing, OrganisationRole role) {
        Particulars none = Particulars.NONE;
        Particulars particulars = new Particulars(
                none.kind(),
                none.description(),
                none.otherNames(),
                List.of(role),
                none.identifiers(),
                none.address(),
                none.postcode(),
                none.topics(),
                none.communities(),
                none.areas(),
                none.expertise(),
                none.qualityMarks(),
                none.capacity(),
                none.parent(),
                none.coverage(),
                standing,
                none.comingChange(),
                none.gateway(),
                none.partnerProfile(),
                none.communicationStrategy(),
                none.serviceStandard());
        return Organisation.added(
                new OrganisationId(UUID.fromString("0190d1a0-7f3b-7c51-9d2e-3f4a5b6c7d8e")),
                new Profile("Weaste Rowers", null, Sector.VOLUNTARY, null, particulars),
                Instant.EPOCH);
    }
}
