package org.compacthub.code;

import static org.compacthub.code.Phrases.counted;

/** Where the exercise departs from the Code, the document says so and why. Reasons given to findings are published with it. */
record DeparturesCheck() implements ComputedCheck {

    @Override
    public String kind() {
        return "content";
    }

    @Override
    public String inWords() {
        return "Every departure from the Code is explained.";
    }

    /** What departs stands in the way itself, and once each has its reason there is nothing left to ask here. */
    @Override
    public boolean gatesPublication() {
        return false;
    }

    @Override
    public boolean concernsAnswers() {
        return false;
    }

    @Override
    public Verdict judge(Circumstances circumstances) {
        var facts = circumstances.facts();
        var departures =
                circumstances.others().stream().filter(Finding::fallsShort).toList();
        var unexplained = departures.stream()
                .filter(finding -> finding.outcome() == Outcome.NOT_MET)
                .count();
        if (departures.isEmpty()) {
            return Verdict.notApplicable("Nothing is found to depart from the Code.");
        }
        if (unexplained == 0 || facts.holds(ContentPart.DEPARTURES)) {
            return Verdict.met("The exercise departs from the Code in %s and says why."
                    .formatted(counted(departures.size(), "point")));
        }
        return Verdict.notMetOnceDue(
                facts,
                "The exercise departs from the Code in %s, of which %d %s not explained."
                        .formatted(counted(departures.size(), "point"), unexplained, unexplained == 1 ? "is" : "are"));
    }
}
