package org.compacthub.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.compacthub.code.Evaluation;
import org.compacthub.code.Finding;
import org.compacthub.code.Gate;
import org.compacthub.code.Ground;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;

/** Comply or explain: what stands in the way of a change, said clause by clause with what would pass. */
final class ConsultationKeeping {
    private ConsultationKeeping() {}

    /**
     * Refuses a change that leaves a clause without its reason. Clauses that stood in the way before the change do not count again: a later rule, or the passing
     * of time, never makes an older record unchangeable.
     *
     * @throws DomainProblem {@code SHORTFALL}
     */
    static void requireKept(Optional<Evaluation> before, Evaluation after) {
        Set<String> known = before.stream()
                .flatMap(evaluation -> evaluation.obstacles().stream())
                .map(Finding::clauseId)
                .collect(Collectors.toSet());
        List<FieldProblem> problems = new ArrayList<>();
        for (Finding obstacle : after.obstacles()) {
            if (!known.contains(obstacle.clauseId())) {
                problems.add(problem(obstacle));
            }
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.shortfall(detail(problems.size()), problems);
        }
    }

    private static String detail(int clauses) {
        return clauses == 1
                ? "One clause of the Code is not kept. Change the plan, or give the reason, which is published."
                : "%d clauses of the Code are not kept. Change the plan, or give a reason for each, which is published."
                        .formatted(clauses);
    }

    private static FieldProblem problem(Finding finding) {
        String way = finding.gate() == Gate.SHUT
                ? " The Code allows no reason to stand in for it."
                : " Or give a reason on one of these grounds: "
                        + finding.grounds().stream().map(Ground::words).collect(Collectors.joining(", ")) + ".";
        return FieldProblem.inBody(
                        "justifications",
                        finding.gate() == Gate.SHUT ? "not-allowed" : "reason-needed",
                        finding.message() + way)
                .of(
                        finding.clauseId(),
                        finding.shortBy() == 0 ? Optional.empty() : Optional.of(finding.shortBy()),
                        Optional.ofNullable(finding.wouldPass()));
    }
}
