package org.compacthub.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Sector;
import org.compacthub.problem.FieldProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipRulesTest {
    private static final OrganisationId COUNCIL = new OrganisationId(new UUID(1, 1));
    private static final OrganisationId CHARITY = new OrganisationId(new UUID(1, 2));
    private static final Map<OrganisationId, Sector> SECTORS =
            Map.of(COUNCIL, Sector.PUBLIC, CHARITY, Sector.VOLUNTARY);

    @ParameterizedTest
    @CsvSource({
        "READER, false, false, false",
        "MEMBER, true, true, true",
        "OFFICER, true, false, false",
        "CVS, false, true, false",
        "STEWARD, true, true, true",
        "ADMINISTRATOR, true, true, true"
    })
    void each_role_goes_with_some_sectors(Role role, boolean inPublic, boolean inVoluntary, boolean inPrivate) {
        assertThat(MembershipRules.refusal(role, Sector.PUBLIC).isEmpty()).isEqualTo(inPublic);
        assertThat(MembershipRules.refusal(role, Sector.VOLUNTARY).isEmpty()).isEqualTo(inVoluntary);
        assertThat(MembershipRules.refusal(role, Sector.PRIVATE).isEmpty()).isEqualTo(inPrivate);
    }

    @Test
    void everything_wrong_is_said_at_its_place() {
        var problems = MembershipRules.problems(
                List.of(
                        new MembershipWanted(COUNCIL, Role.OFFICER),
                        new MembershipWanted(CHARITY, Role.OFFICER),
                        new MembershipWanted(new OrganisationId(new UUID(9, 9)), Role.MEMBER),
                        new MembershipWanted(COUNCIL, Role.OFFICER)),
                SECTORS);
        assertThat(problems)
                .extracting(FieldProblem::place)
                .containsExactly(
                        new FieldProblem.Place.Body("#/memberships/1/role"),
                        new FieldProblem.Place.Body("#/memberships/2/organisation"),
                        new FieldProblem.Place.Body("#/memberships/3"));
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBER, PUBLIC, false",
        "MEMBER, VOLUNTARY, true",
        "MEMBER, PRIVATE, true",
        "OFFICER, PUBLIC, false",
        "CVS, VOLUNTARY, false",
        "STEWARD, VOLUNTARY, false",
        "ADMINISTRATOR, VOLUNTARY, false"
    })
    void cvs_staff_open_accounts_for_members_outside_public_bodies_alone(Role role, Sector sector, boolean may) {
        var wanted = List.of(new MembershipWanted(CHARITY, role));
        var known = Map.of(CHARITY, sector);
        assertThat(MembershipRules.forbidden(Role.CVS, wanted, known).isEmpty()).isEqualTo(may);
        assertThat(MembershipRules.forbidden(Role.ADMINISTRATOR, wanted, known)).isEmpty();
        assertThat(MembershipRules.forbidden(Role.MEMBER, wanted, known)).isPresent();
    }

    @Test
    void one_membership_that_cvs_staff_may_not_give_is_one_too_many_and_none_too_few() {
        var both = List.of(new MembershipWanted(CHARITY, Role.MEMBER), new MembershipWanted(COUNCIL, Role.MEMBER));
        assertThat(MembershipRules.forbidden(Role.CVS, both, SECTORS)).isPresent();
        assertThat(MembershipRules.forbidden(Role.CVS, List.of(), SECTORS)).isPresent();
        assertThat(MembershipRules.forbidden(Role.ADMINISTRATOR, List.of(), SECTORS))
                .isEmpty();
    }

    @Test
    void two_roles_in_one_organisation_are_two_memberships() {
        assertThat(MembershipRules.problems(
                        List.of(
                                new MembershipWanted(COUNCIL, Role.OFFICER),
                                new MembershipWanted(COUNCIL, Role.STEWARD)),
                        SECTORS))
                .isEmpty();
    }
}
