package org.compacthub.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Sector;
import org.compacthub.problem.FieldProblem;

/** Which role goes with which organisation. */
final class MembershipRules {

    private MembershipRules() {}

    /** Why a role can't be had in an organisation of this sector, if it can't. */
    static Optional<String> refusal(Role role, Sector sector) {
        return switch (role) {
            case READER -> Optional.of("Nobody needs a membership to be a reader. Leave it out.");
            case OFFICER ->
                refusalUnless(
                        sector == Sector.PUBLIC,
                        "Only a public body has officers. Choose another role or a public body.");
            case CVS ->
                refusalUnless(
                        sector == Sector.VOLUNTARY,
                        "CVS staff belong to a voluntary organisation. Choose another role or the council for"
                                + " voluntary service.");
            case MEMBER, STEWARD, ADMINISTRATOR -> Optional.empty();
        };
    }

    /**
     * Why somebody may not open an account with these memberships, if they may not. CVS staff help voluntary organisations to keep their own
     * entries, and nobody gets a hold on a public body, or a say over others, by them.
     *
     * @param opener the role of whoever opens it
     * @param known the sectors of the organisations that exist; of another one there is nothing to forbid
     */
    static Optional<String> forbidden(Role opener, List<MembershipWanted> wanted, Map<OrganisationId, Sector> known) {
        return switch (opener) {
            case ADMINISTRATOR -> Optional.empty();
            case CVS -> forbiddenToCvs(wanted, known);
            case READER, MEMBER, OFFICER, STEWARD -> Optional.of("CVS staff and administrators open accounts.");
        };
    }

    private static Optional<String> forbiddenToCvs(List<MembershipWanted> wanted, Map<OrganisationId, Sector> known) {
        if (wanted.isEmpty() || wanted.stream().anyMatch(membership -> membership.role() != Role.MEMBER)) {
            return Optional.of("CVS staff open accounts for members of an organisation alone. For another role, ask an"
                    + " administrator.");
        }
        if (wanted.stream().anyMatch(membership -> known.get(membership.organisation()) == Sector.PUBLIC)) {
            return Optional.of("CVS staff open no accounts for a public body. Ask an administrator, or choose another"
                    + " organisation.");
        }
        return Optional.empty();
    }

    /**
     * Everything that is wrong with a list of memberships, each at its place in the body.
     *
     * @param wanted organisation and role, as they were asked for
     * @param known the sectors of the organisations that exist
     */
    static List<FieldProblem> problems(List<MembershipWanted> wanted, Map<OrganisationId, Sector> known) {
        List<FieldProblem> problems = new ArrayList<>();
        Set<MembershipWanted> seen = new HashSet<>();
        for (int index = 0; index < wanted.size(); index++) {
            MembershipWanted membership = wanted.get(index);
            String place = "memberships/" + index;
            Sector sector = known.get(membership.organisation());
            if (sector == null) {
                problems.add(FieldProblem.inBody(
                        place + "/organisation",
                        "unknown-organisation",
                        "There is no such organisation. Add it first."));
            } else {
                refusal(membership.role(), sector)
                        .ifPresent(
                                reason -> problems.add(FieldProblem.inBody(place + "/role", "role-in-sector", reason)));
            }
            if (!seen.add(membership)) {
                problems.add(
                        FieldProblem.inBody(place, "named-twice", "It stands in the list already. Leave it out here."));
            }
        }
        return problems;
    }

    private static Optional<String> refusalUnless(boolean allowed, String reason) {
        return allowed ? Optional.empty() : Optional.of(reason);
    }
}
