package org.compacthub.code;

import static org.compacthub.code.Phrases.between;
import static org.compacthub.code.Phrases.day;
import static org.compacthub.code.Phrases.days;

import java.time.LocalDate;

/**
 * Feedback is published by the day on which it is due: the day promised, or where none was promised the day of the
 * decision. What was published before the closing was no feedback on the whole.
 */
record FeedbackGivenCheck() implements ComputedCheck {

    @Override
    public String kind() {
        return "feedback-given";
    }

    @Override
    public String inWords() {
        return "Feedback is published by the day it is due.";
    }

    @Override
    public boolean gatesPublication() {
        return false;
    }

    @Override
    public Verdict judge(Circumstances circumstances) {
        var facts = circumstances.facts();
        var dates = facts.dates();
        var closes = dates.closesOn();
        var given = dates.feedbackGivenOn();
        if (closes == null || !facts.today().isAfter(closes)) {
            return Verdict.notDueYet("Feedback follows after closing.");
        }
        var due = dates.feedbackDueOn() == null ? dates.decisionOn() : dates.feedbackDueOn();
        if (given != null && !given.isAfter(facts.today()) && !given.isBefore(closes)) {
            return due == null ? Verdict.met("Feedback was given on %s.".formatted(day(given))) : given(given, due);
        }
        if (due == null) {
            return facts.progress().hasReached(Progress.DECIDED)
                    ? Verdict.notMet("A decision was taken, but no feedback has been given.")
                    : Verdict.notDueYet("No day is set on which feedback is due.");
        }
        return outstanding(facts.today(), due);
    }

    private static Verdict given(LocalDate given, LocalDate due) {
        var late = between(due, given);
        return late <= 0
                ? Verdict.met("Feedback was given on %s; it was due by %s.".formatted(day(given), day(due)))
                : Verdict.notMet("Feedback was given on %s, %s after it was due on %s."
                                .formatted(day(given), days(late), day(due)))
                        .by(late, due);
    }

    private static Verdict outstanding(LocalDate today, LocalDate due) {
        var overdue = between(due, today);
        if (overdue > 0) {
            return Verdict.notMet("Feedback was due by %s and is %s overdue.".formatted(day(due), days(overdue)))
                    .by(overdue, null);
        }
        return Verdict.notDueYet(
                overdue == 0
                        ? "Feedback is due today."
                        : "Feedback is due by %s, in %s.".formatted(day(due), days(-overdue)));
    }
}
