package org.compacthub.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Particulars.Coverage;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.junit.jupiter.api.Test;

class CoverageRulesTest {
    private static final List<String> SECTORS = List.of("public", "voluntary", "private");
    private static final List<String> AREAS = List.of("eccles", "ordsall", "quays", "kersal");

    @Test
    void a_tally_counts_what_a_naive_count_counts() {
        Random random = new Random(20091028);
        List<Footing> register = IntStream.range(0, 500)
                .mapToObj(index -> new Footing(
                        new OrganisationId(new UUID(7, index)),
                        SECTORS.get(random.nextInt(3)),
                        random.nextInt(4) == 0 ? null : "charity",
                        Set.of(),
                        Set.of(),
                        Set.copyOf(AREAS.subList(random.nextInt(4), 4))))
                .toList();
        for (Dimension dimension : List.of(Dimension.SECTOR, Dimension.KIND, Dimension.AREA, Dimension.COMMUNITY)) {
            Tally tally = Tally.of(dimension, register, CoverageRulesTest::isEven);
            for (String group : List.of("public", "voluntary", "private", "charity", "eccles", "kersal", "nobody")) {
                List<Footing> all = register.stream()
                        .filter(footing -> dimension.of(footing).contains(group))
                        .toList();
                long met = all.stream().filter(CoverageRulesTest::isEven).count();
                assertThat(tally.of(group))
                        .as("%s of %s", group, dimension)
                        .isEqualTo(new Tally.Count((int) met, all.size()));
            }
        }
    }

    @Test
    void a_body_covers_those_listed_and_those_who_fit_all_its_limits() {
        Footing forum = footing("voluntary", Set.of("health"), Set.of("carers"), Set.of("eccles"));
        assertThat(body(List.of("health"), List.of(), List.of("eccles"), List.of())
                        .covers(forum))
                .isTrue();
        assertThat(body(List.of("health"), List.of(), List.of("quays"), List.of())
                        .covers(forum))
                .isFalse();
        assertThat(body(List.of(), List.of(), List.of(), List.of()).covers(forum))
                .as("no limit covers nobody")
                .isFalse();
        assertThat(body(List.of("transport"), List.of(), List.of(), List.of(forum.id()))
                        .covers(forum))
                .as("listed, whatever it works on")
                .isTrue();
    }

    @Test
    void a_body_could_reach_a_group_that_it_names_or_has_somebody_of() {
        Footing forum = footing("voluntary", Set.of(), Set.of("carers"), Set.of("eccles"));
        List<Footing> register = List.of(forum);
        InfrastructureBody naming = body(List.of(), List.of("tenants"), List.of(), List.of());
        assertThat(naming.groups(Dimension.COMMUNITY, register)).contains("tenants");
        assertThat(naming.groups(Dimension.COMMUNITY, register)).doesNotContain("carers");
        assertThat(naming.groups(Dimension.SECTOR, register)).doesNotContain("voluntary");
        InfrastructureBody listing = body(List.of(), List.of(), List.of(), List.of(forum.id()));
        assertThat(listing.groups(Dimension.AREA, register)).contains("eccles");
        assertThat(listing.groups(Dimension.SECTOR, register)).contains("voluntary");
        assertThat(listing.groups(Dimension.SECTOR, register)).doesNotContain("private");
    }

    @Test
    void those_that_cover_most_of_what_is_asked_come_first() {
        InfrastructureBody one = body(List.of("health"), List.of(), List.of(), List.of());
        InfrastructureBody two = body(List.of("health"), List.of("carers"), List.of(), List.of());
        InfrastructureBody none = body(List.of("transport"), List.of(), List.of(), List.of());
        assertThat(Infrastructure.matching(
                        List.of(one, none, two), List.of("health", "housing"), List.of("carers"), List.of()))
                .extracting(Infrastructure.Match::body)
                .containsExactly(two, one);
        assertThat(Infrastructure.matching(List.of(one, none), List.of(), List.of(), List.of()))
                .hasSize(2);
    }

    private static boolean isEven(Footing footing) {
        return footing.id().value().getLeastSignificantBits() % 2 == 0;
    }

    private static Footing footing(String sector, Set<String> topics, Set<String> communities, Set<String> areas) {
        return new Footing(new OrganisationId(UUID.randomUUID()), sector, null, topics, communities, areas);
    }

    private static InfrastructureBody body(
            List<String> topics, List<String> communities, List<String> areas, List<OrganisationId> listed) {
        Instant now = Instant.parse("2027-03-01T12:00:00Z");
        Organisation organisation = Organisation.added(
                new OrganisationId(UUID.randomUUID()),
                new Profile("Voluntary action", null, Sector.VOLUNTARY, null),
                now);
        return new InfrastructureBody(organisation, new Coverage(topics, communities, areas, listed, null));
    }
}
