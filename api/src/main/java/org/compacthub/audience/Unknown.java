package org.compacthub.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.FieldProblem;

/** Says of each organisation that the register has not where it stands in the body. */
final class Unknown {
    private Unknown() {}

    static List<FieldProblem> organisations(List<OrganisationId> named, Set<OrganisationId> known) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int index = 0; index < named.size(); index++) {
            if (!known.contains(named.get(index))) {
                problems.add(FieldProblem.inBody(
                        "organisations/" + index,
                        "unknown-organisation",
                        "The register has no organisation with this id."));
            }
        }
        return problems;
    }
}
