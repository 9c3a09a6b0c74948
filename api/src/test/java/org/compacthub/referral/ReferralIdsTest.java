package org.compacthub.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.junit.jupiter.api.Test;

class ReferralIdsTest {
    private static final OrganisationId ORGANISATION =
            new OrganisationId(UUID.fromString("0190d1a0-7f3b-7c51-9d2e-3f4a5b6c7d8e"));

    @Test
    void a_service_has_an_id_of_its_own_that_leads_back_to_its_organisation() {
        UUID service = ReferralIds.service(ORGANISATION);
        assertThat(service).isNotEqualTo(ORGANISATION.value());
        assertThat(ReferralIds.organisationOf(service)).isEqualTo(ORGANISATION);
    }

    @Test
    void the_id_of_a_service_is_an_id_of_the_same_version_and_variant() {
        UUID service = ReferralIds.service(ORGANISATION);
        assertThat(service.version()).isEqualTo(ORGANISATION.value().version());
        assertThat(service.variant()).isEqualTo(ORGANISATION.value().variant());
    }

    @Test
    void what_lies_elsewhere_has_another_id_though_it_has_the_same_name() {
        assertThat(Taxonomy.TOPICS.termId("health")).isEqualTo(Taxonomy.TOPICS.termId("health"));
        assertThat(Taxonomy.TOPICS.termId("health")).isNotEqualTo(Taxonomy.AREAS.termId("health"));
    }
}
