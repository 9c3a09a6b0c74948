package org.compacthub.code;

import static org.compacthub.code.Phrases.between;
import static org.compacthub.code.Phrases.day;
import static org.compacthub.code.Phrases.days;

/** A day is named by which feedback will be given, after the closing. */
record FeedbackDueDateCheck() implements ComputedCheck {

    @Override
    public String kind() {
        return "feedback-due-date";
    }

    @Override
    public String inWords() {
        return "A day is named by which feedback will be given.";
    }

    @Override
    public Verdict judge(Circumstances circumstances) {
        var facts = circumstances.facts();
        var due = facts.dates().feedbackDueOn();
        var closes = facts.dates().closesOn();
        if (due == null) {
            return Verdict.notMetOnceDue(facts, "No day is named by which feedback will be given.");
        }
        if (closes == null) {
            return Verdict.met("Feedback is promised by %s.".formatted(day(due)));
        }
        if (due.isAfter(closes)) {
            return Verdict.met(
                    "Feedback is promised by %s, %s after closing.".formatted(day(due), days(between(closes, due))));
        }
        var passing = closes.plusDays(1);
        var missing = between(due, passing);
        return Verdict.notMet(
                        "Feedback is promised by %s, which is not after the closing on %s. %s or later would meet this."
                                .formatted(day(due), day(closes), day(passing)))
                .by(missing, passing);
    }
}
