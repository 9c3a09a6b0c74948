package org.compacthub.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Identifier;
import org.compacthub.organisation.IdentifierScheme;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationKind;
import org.compacthub.organisation.OrganisationRole;
import org.compacthub.organisation.Particulars;
import org.compacthub.organisation.Particulars.OtherName;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.compacthub.organisation.Standing;
import org.compacthub.problem.DomainProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static final OrganisationId ONE = new OrganisationId(new UUID(1, 1));
    private static final OrganisationId OTHER = new OrganisationId(new UUID(1, 2));
    private static final OrganisationId THIRD = new OrganisationId(new UUID(1, 3));

    @Test
    void the_survivors_value_stays_unless_the_others_is_asked_for() {
        Organisation survivor = entry(ONE, "Irwell Choir", "Sings.", List.of());
        Organisation merged = entry(OTHER, "Irwell Singers", "Sings on Mondays.", List.of());
        assertThat(Merging.of(survivor, merged, Set.of()).particulars().description())
                .isEqualTo("Sings.");
        assertThat(Merging.of(survivor, merged, Set.of("description"))
                        .particulars()
                        .description())
                .isEqualTo("Sings on Mondays.");
    }

    @Test
    void where_the_survivor_says_nothing_the_others_value_is_not_lost_and_where_the_other_says_nothing_neither() {
        Organisation told = entry(ONE, "Irwell Choir", "Sings.", List.of());
        Organisation silent = entry(OTHER, "Irwell Choir", null, List.of());
        assertThat(Merging.of(silent, told, Set.of()).particulars().description())
                .isEqualTo("Sings.");
        assertThat(Merging.of(told, silent, Set.of("description")).particulars().description())
                .isEqualTo("Sings.");
    }

    @Test
    void a_name_that_does_not_stay_becomes_another_name_and_is_there_once() {
        Organisation survivor =
                entry(ONE, "Irwell Choir", null, List.of(new OtherName("Old Choir", true), new OtherName("IC", false)));
        Organisation merged = entry(
                OTHER, "Irwell Singers", null, List.of(new OtherName("irwell choir", true), new OtherName("IC", true)));
        Profile kept = Merging.of(survivor, merged, Set.of());
        assertThat(kept.name()).isEqualTo("Irwell Choir");
        assertThat(kept.particulars().otherNames())
                .containsExactly(
                        new OtherName("Old Choir", true),
                        new OtherName("IC", false),
                        new OtherName("Irwell Singers", false));
        Profile taken = Merging.of(survivor, merged, Set.of("name"));
        assertThat(taken.name()).isEqualTo("Irwell Singers");
        assertThat(taken.particulars().otherNames()).contains(new OtherName("Irwell Choir", false));
    }

    @Test
    void lists_are_united() {
        Profile united = Merging.of(
                numbered(ONE, 1, List.of(OrganisationRole.PROVIDER)),
                numbered(OTHER, 2, List.of(OrganisationRole.PROVIDER, OrganisationRole.ADVOCATE)),
                Set.of());
        assertThat(united.particulars().identifiers()).hasSize(3);
        assertThat(united.particulars().roles()).containsExactly(OrganisationRole.PROVIDER, OrganisationRole.ADVOCATE);
    }

    @Test
    void lists_that_an_entry_does_not_take_are_refused_by_their_names() {
        assertThatThrownBy(() -> Merging.of(numbered(ONE, 6, List.of()), numbered(OTHER, 6, List.of()), Set.of()))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.fields())
                                .singleElement()
                                .satisfies(field -> assertThat(field.code()).isEqualTo("too-many")));
    }

    @Test
    void the_two_are_no_part_of_each_other_any_more() {
        Organisation parent = entry(ONE, "Irwell Choir", null, List.of());
        Organisation branch = part(OTHER, ONE, List.of(ONE, THIRD));
        Particulars united = Merging.of(parent, branch, Set.of("parent")).particulars();
        assertThat(united.parent()).isNull();
        assertThat(united.coverage()).isNotNull();
        assertThat(united.coverage().organisations()).containsExactly(THIRD);
        assertThat(Merging.of(branch, parent, Set.of()).particulars().parent()).isNull();
    }

    @Test
    void a_kind_that_nobody_asked_for_is_not_taken_where_it_does_not_go_with_the_sector() {
        Organisation survivor = entry(ONE, "Irwell Choir", null, List.of());
        Organisation merged = of(
                OTHER,
                new Profile("Irwell Choir Ltd", null, Sector.PRIVATE, null, kind(OrganisationKind.PRIVATE_COMPANY)));
        assertThat(Merging.of(survivor, merged, Set.of()).particulars().kind()).isNull();
        assertThat(Merging.of(survivor, merged, Set.of("kind", "sector"))
                        .particulars()
                        .kind())
                .isEqualTo(OrganisationKind.PRIVATE_COMPANY);
        assertThatThrownBy(() -> Merging.of(survivor, merged, Set.of("kind"))).isInstanceOf(DomainProblem.class);
    }

    private static Organisation entry(
            OrganisationId id, String name, @Nullable String description, List<OtherName> names) {
        return of(
                id,
                new Profile(
                        name,
                        null,
                        Sector.VOLUNTARY,
                        null,
                        particulars(null, description, names, List.of(), List.of(), null, null)));
    }

    private static Organisation numbered(OrganisationId id, int many, List<OrganisationRole> roles) {
        List<Identifier> numbers = IntStream.range(0, many)
                .mapToObj(number ->
                        new Identifier(IdentifierScheme.GB_CHC, "1%05d%d".formatted(number, id.equals(ONE) ? 1 : 2)))
                .toList();
        return of(
                id,
                new Profile(
                        "Irwell Choir",
                        null,
                        Sector.VOLUNTARY,
                        null,
                        particulars(null, null, List.of(), roles, numbers, null, null)));
    }

    private static Organisation part(OrganisationId id, OrganisationId parent, List<OrganisationId> covered) {
        Particulars.Coverage coverage = new Particulars.Coverage(List.of(), List.of(), List.of(), covered, null);
        return of(
                id,
                new Profile(
                        "Irwell Branch",
                        null,
                        Sector.VOLUNTARY,
                        null,
                        particulars(
                                null,
                                null,
                                List.of(),
                                List.of(OrganisationRole.INFRASTRUCTURE),
                                List.of(),
                                parent,
                                coverage)));
    }

    private static Particulars kind(OrganisationKind kind) {
        return particulars(kind, null, List.of(), List.of(), List.of(), null, null);
    }

    private static Particulars particulars(
            @Nullable OrganisationKind kind,
            @Nullable String description,
            List<OtherName> names,
            List<OrganisationRole> roles,
            List<Identifier> identifiers,
            @Nullable OrganisationId parent,
            Particulars.@Nullable Coverage coverage) {
        return new Particulars(
                kind,
                description,
                names,
                roles,
                identifiers,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                parent,
                coverage,
                Standing.ACTIVE,
                null,
                null,
                null,
                null,
                null);
    }

    private static Organisation of(OrganisationId id, Profile profile) {
        return Organisation.added(id, profile, Instant.EPOCH);
    }
}
