package org.compacthub.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.compacthub.contract.model.InfrastructureCoverage;
import org.compacthub.contract.model.OrganisationDraft;
import org.compacthub.contract.model.OrganisationRole;
import org.compacthub.contract.model.Sector;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.vocabulary.Areas;
import org.junit.jupiter.api.Test;

class CoveringTest {
    private static final Areas AREAS = new Areas(Set.of("city", "eccles", "quays"), Set.of("city"));

    private final Organisation choir = organisation(new OrganisationDraft("Choir", Sector.VOLUNTARY)
            .topics(List.of("arts", "health"))
            .communities(List.of("carers"))
            .areas(List.of("eccles")));

    @Test
    void a_member_that_fits_no_limit_is_covered_as_a_member_alone() {
        InfrastructureBody body =
                body(new InfrastructureCoverage().topics(List.of("transport")).organisations(List.of(id(choir))));
        assertThat(Covering.of(body, choir, AREAS)).contains(new Covering(body, true, List.of(), List.of(), List.of()));
    }

    @Test
    void a_member_that_fits_all_limits_is_covered_by_each_of_those_ways() {
        InfrastructureBody body = body(new InfrastructureCoverage()
                .topics(List.of("health", "transport"))
                .communities(List.of("carers"))
                .organisations(List.of(id(choir))));
        assertThat(Covering.of(body, choir, AREAS))
                .contains(new Covering(body, true, List.of("health"), List.of("carers"), List.of()));
    }

    @Test
    void whoever_fits_one_limit_and_not_another_is_not_covered() {
        InfrastructureBody body =
                body(new InfrastructureCoverage().topics(List.of("health")).areas(List.of("quays")));
        assertThat(Covering.of(body, choir, AREAS)).isEmpty();
    }

    @Test
    void where_it_is_covered_is_said_in_the_narrower_words_of_the_two() {
        InfrastructureBody everywhere = body(new InfrastructureCoverage().areas(List.of("city")));
        InfrastructureBody quays = body(new InfrastructureCoverage().areas(List.of("quays")));
        Organisation orchestra =
                organisation(new OrganisationDraft("Orchestra", Sector.VOLUNTARY).areas(List.of("city")));
        assertThat(areas(everywhere, choir)).containsExactly("eccles");
        assertThat(areas(quays, orchestra)).containsExactly("quays");
        assertThat(areas(everywhere, orchestra)).containsExactly("city");
    }

    private static List<String> areas(InfrastructureBody body, Organisation organisation) {
        return Covering.of(body, organisation, AREAS).orElseThrow().areas();
    }

    private static UUID id(Organisation organisation) {
        return organisation.id().value();
    }

    /** As the register gives one: whoever covers the whole covers each area. */
    private static InfrastructureBody body(InfrastructureCoverage written) {
        Organisation body = organisation(new OrganisationDraft("Voluntary action", Sector.VOLUNTARY)
                .roles(List.of(OrganisationRole.INFRASTRUCTURE))
                .coverage(written));
        var coverage = Objects.requireNonNull(body.profile().particulars().coverage());
        return new InfrastructureBody(body, coverage.withAreas(List.copyOf(AREAS.reachedBy(coverage.areas()))));
    }

    private static Organisation organisation(OrganisationDraft draft) {
        return Organisation.added(
                new OrganisationId(UUID.randomUUID()),
                OrganisationMapping.profile(draft),
                Instant.parse("2027-03-01T12:00:00Z"));
    }
}
