package org.compacthub.code;

import java.util.function.Predicate;

/** Something came of the exercise: the table of what, and of the point in its life from which it is missed. */
enum AftermathCheck implements ComputedCheck {
    RESULTS_SHARED(
            "results-shared",
            Progress.REPORTED,
            facts -> facts.aftermath().resultsShared(),
            "The results are shared with the partners.",
            "The results have not been shared with the partners."),
    ACTED_ON(
            "acted-on",
            Progress.DECIDED,
            facts -> facts.aftermath().actionRecorded(),
            "What was done as a result is recorded.",
            "Nothing is recorded that was done as a result."),
    EVALUATED(
            "evaluated",
            Progress.ACTED_ON,
            facts -> facts.aftermath().evaluated(),
            "The exercise was evaluated.",
            "The exercise has not been evaluated.");

    private final String kind;
    private final Progress dueFrom;
    private final Predicate<ConsultationFacts> recorded;
    private final String met;
    private final String missing;

    AftermathCheck(String kind, Progress dueFrom, Predicate<ConsultationFacts> recorded, String met, String missing) {
        this.kind = kind;
        this.dueFrom = dueFrom;
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
    public boolean gatesPublication() {
        return false;
    }

    @Override
    public Verdict judge(Circumstances circumstances) {
        var facts = circumstances.facts();
        if (recorded.test(facts)) {
            return Verdict.met(met);
        }
        return facts.progress().hasReached(dueFrom)
                ? Verdict.notMet(missing)
                : Verdict.notDueYet("This comes later in the life of the exercise.");
    }
}
