package org.compacthub.code;

import java.util.function.Predicate;

/** Something is recorded while planning: the table of what, and of what is said when it is there and when it is not. */
enum PlanningCheck implements ComputedCheck {
    EARLIER_WORK_CHECKED(
            "earlier-work-checked",
            facts -> facts.preparation().earlierWorkChecked(),
            "Earlier consultation work on the subject was looked for.",
            "It is not recorded that earlier consultation work on the subject was looked for."),
    POLICY_CYCLE(
            "policy-cycle",
            facts -> facts.preparation().cycleLinked(),
            "The policy, planning or commissioning cycle that this feeds is named.",
            "The policy, planning or commissioning cycle that this feeds is not named."),
    EARLY_STAGE(
            "early-stage",
            facts -> facts.preparation().earlyStageRecorded(),
            "It is recorded how early in the making of policy this starts.",
            "It is not recorded how early in the making of policy this starts."),
    INCLUSIVE_AUDIENCE(
            "inclusive-audience",
            facts -> facts.audience().groups() > 0 && facts.audience().seldomHeardConsidered(),
            "The groups to be asked are recorded, and those who are seldom heard were considered.",
            "It is not recorded which groups are to be asked, and that those who are seldom heard were considered.");

    private final String kind;
    private final Predicate<ConsultationFacts> recorded;
    private final String met;
    private final String missing;

    PlanningCheck(String kind, Predicate<ConsultationFacts> recorded, String met, String missing) {
        this.kind = kind;
        this.recorded = recorded;
        this.met = met;
        this.missing = missing;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String inWords() {
        return met;
    }

    @Override
    public Verdict judge(Circumstances circumstances) {
        var facts = circumstances.facts();
        return recorded.test(facts) ? Verdict.met(met) : Verdict.notMetOnceDue(facts, missing);
    }
}
