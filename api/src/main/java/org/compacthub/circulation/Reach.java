package org.compacthub.circulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** How far something was passed on, as it is told. */
record Reach(
        @Nullable Integer organisations,
        @Nullable Integer people,
        LocalDate on,
        @Nullable String cost) {

    /**
     * @throws DomainProblem {@code VALIDATION} with everything that is wrong
     */
    void requireSound(LocalDate sentOn, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (organisations == null && people == null && cost == null) {
            problems.add(FieldProblem.inBody(
                    "organisations",
                    "nothing-told",
                    "Say how many organisations or people it reached, or what it cost."));
        }
        if (on.isAfter(today)) {
            problems.add(FieldProblem.inBody("reportedOn", "in-the-future", "Choose today or an earlier day.")
                    .passingOn(today));
        }
        if (on.isBefore(sentOn)) {
            problems.add(FieldProblem.inBody(
                            "reportedOn",
                            "before-sending",
                            "It can't have reached anybody before it was sent. Choose that day or a later one.")
                    .passingOn(sentOn));
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    Circulation.Report report(UUID id, long version, OrganisationId by) {
        return new Circulation.Report(id, version, organisations, people, on, cost, by);
    }
}
