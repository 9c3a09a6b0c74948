package org.compacthub.consultation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.code.Evaluation;
import org.compacthub.code.Finding;
import org.compacthub.code.Gate;
import org.compacthub.code.Ground;
import org.compacthub.code.Outcome;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;

/** Comply or explain: what stands in the way of a change, said clause by clause with what would pass. */
final class ConsultationKeeping {
    private ConsultationKeeping() {}

    /**
     * Refuses a change that leaves a clause without its reason. What stood in the way before the change, or had its reason, counts again only where the change makes
     * it fall short by more days, or lack more of the document: a later rule, or the passing of time, never makes an older record unchangeable, and a reason given for two
     * weeks is none for four, nor one for a missing address one for a missing telephone number.
     *
     * @param before how things stand today without the change; absent for what is being published
     * @param explained the clauses for which the change brings a reason
     * @throws DomainProblem {@code SHORTFALL}
     */
    static void requireKept(Optional<Evaluation> before, Evaluation after, Set<String> explained) {
        Map<String, Finding> known = before.map(Evaluation::shortfalls).orElse(List.of()).stream()
                .collect(Collectors.toMap(Finding::clauseId, Function.identity()));
        List<FieldProblem> problems = Stream.concat(
                        after.obstacles().stream().filter(obstacle -> isWorse(obstacle, known)),
                        before.isEmpty()
                                ? Stream.empty()
                                : after.shortfalls().stream()
                                        .filter(finding -> finding.outcome() == Outcome.JUSTIFIED)
                                        .filter(finding -> finding.shortBy() > 0
                                                || !finding.lacking().isEmpty())
                                        .filter(finding -> !explained.contains(finding.clauseId()))
                                        .filter(finding -> isWorse(finding, known)))
                .map(ConsultationKeeping::problem)
                .toList();
        if (!problems.isEmpty()) {
            throw DomainProblem.shortfall(detail(problems.size()), problems);
        }
    }

    private static boolean isWorse(Finding finding, Map<String, Finding> before) {
        Finding known = before.get(finding.clauseId());
        return known == null
                || finding.shortBy() > known.shortBy()
                || !known.lacking().containsAll(finding.lacking());
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
