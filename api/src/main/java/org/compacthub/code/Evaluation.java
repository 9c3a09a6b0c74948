package org.compacthub.code;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the chosen Codes make of one consultation: one finding for each clause that software can check. */
public record Evaluation(List<Finding> findings) {

    public Evaluation {
        findings = List.copyOf(findings);
    }

    /**
     * Compares a consultation with the Codes.
     *
     * @return the findings in the order of the Codes and of their clauses; clauses that were not in force when the
     *     consultation was published or opened, and clauses that people answer, have none
     */
    public static Evaluation of(Codes codes, ConsultationFacts facts) {
        return new Evaluation(codes.inOrder().stream()
                .flatMap(code -> findingsOf(code, facts))
                .toList());
    }

    /** The same findings, what needs attention first: not met, justified, advice, still to come, met, not applicable. */
    public Evaluation mostPressingFirst() {
        return new Evaluation(findings.stream()
                .sorted(Comparator.comparingInt(Evaluation::rank))
                .toList());
    }

    /** Everything that falls short, with or without a reason. */
    public List<Finding> shortfalls() {
        return findings.stream().filter(Finding::fallsShort).toList();
    }

    /** What stands in the way of publishing: each needs its reason, or cannot pass. */
    public List<Finding> obstacles() {
        return findings.stream().filter(finding -> finding.gate() != Gate.OPEN).toList();
    }

    public boolean mayBePublished() {
        return obstacles().isEmpty();
    }

    private static int rank(Finding finding) {
        return switch (finding.outcome()) {
            case NOT_MET -> finding.advice() ? 2 : 0;
            case JUSTIFIED -> 1;
            case NOT_DUE_YET -> 3;
            case MET -> 4;
            case NOT_APPLICABLE -> 5;
        };
    }

    private static Stream<Finding> findingsOf(CodeOfPractice code, ConsultationFacts facts) {
        var inForce = code.inForceOn(facts.judgedAsOf());
        var computed = inForce.stream().filter(Clause::computed).toList();
        var others = computed.stream()
                .filter(clause -> !(clause.check() instanceof DeparturesCheck))
                .map(clause -> finding(code, clause, new Circumstances(facts, inForce, List.of())))
                .toList();
        return computed.stream().map(clause -> finding(code, clause, new Circumstances(facts, inForce, others)));
    }

    private static Finding finding(CodeOfPractice code, Clause clause, Circumstances circumstances) {
        var check = (ComputedCheck) clause.check();
        var facts = circumstances.facts();
        var verdict = verdict(check, circumstances);
        var given = facts.justifications().get(clause.id());
        if (verdict.outcome() != Outcome.NOT_MET || given == null || verdict.advice()) {
            return finding(code, clause, check, verdict);
        }
        return given.refusal(verdict.grounds(), facts)
                .map(why -> finding(code, clause, check, verdict.adding(why)))
                .orElseGet(() -> justified(code, clause, verdict, given));
    }

    private static Verdict verdict(ComputedCheck check, Circumstances circumstances) {
        var facts = circumstances.facts();
        if (facts.progress() == Progress.WITHDRAWN) {
            return Verdict.notApplicable("The consultation has been withdrawn.");
        }
        if (check.concernsAnswers() && !facts.level().asksForAnswers()) {
            return Verdict.notApplicable("This makes something known and asks for no answers.");
        }
        return check.judge(circumstances);
    }

    private static Finding finding(CodeOfPractice code, Clause clause, ComputedCheck check, Verdict verdict) {
        return new Finding(
                clause.id(),
                code.id(),
                code.place(),
                clause.number(),
                clause.duty(),
                verdict.outcome(),
                verdict.message(),
                verdict.shortBy(),
                verdict.wouldPass(),
                verdict.grounds(),
                null,
                gate(check, verdict),
                verdict.advice(),
                verdict.lacking());
    }

    private static Finding justified(CodeOfPractice code, Clause clause, Verdict verdict, Justification given) {
        return new Finding(
                clause.id(),
                code.id(),
                code.place(),
                clause.number(),
                clause.duty(),
                Outcome.JUSTIFIED,
                verdict.message(),
                verdict.shortBy(),
                verdict.wouldPass(),
                verdict.grounds(),
                given,
                Gate.OPEN,
                false,
                verdict.lacking());
    }

    private static Gate gate(ComputedCheck check, Verdict verdict) {
        if (verdict.outcome() != Outcome.NOT_MET || verdict.advice() || !check.gatesPublication()) {
            return Gate.OPEN;
        }
        return verdict.grounds().isEmpty() ? Gate.SHUT : Gate.NEEDS_REASON;
    }
}
