package org.compacthub.code;

import static org.compacthub.code.Phrases.between;
import static org.compacthub.code.Phrases.day;
import static org.compacthub.code.Phrases.days;
import static org.compacthub.code.Phrases.weeks;

/** Advice: a committee that meets every so many weeks meets at least once while the consultation is open. */
record CommitteeCycleCheck(int everyWeeks) implements ComputedCheck {

    CommitteeCycleCheck {
        if (everyWeeks < 1) {
            throw new IllegalArgumentException("weeks must be at least 1, not " + everyWeeks);
        }
    }

    @Override
    public String kind() {
        return "committee-cycle";
    }

    @Override
    public String inWords() {
        return "A committee that meets every %s meets while the consultation is open.".formatted(weeks(everyWeeks));
    }

    @Override
    public Verdict judge(Circumstances circumstances) {
        var opens = circumstances.facts().dates().opensOn();
        var closes = circumstances.facts().dates().closesOn();
        if (opens == null || closes == null) {
            return Verdict.notDueYet("The opening and closing days are not both set.")
                    .asAdvice();
        }
        var missing = Phrases.WEEK * everyWeeks - between(opens, closes);
        if (missing <= 0) {
            return Verdict.met("A committee that meets every %s meets at least once in the window."
                            .formatted(weeks(everyWeeks)))
                    .asAdvice();
        }
        var passing = closes.plusDays(missing);
        return Verdict.notMet(
                        "A committee that meets every %s may not meet in the window: it is %s too short for that. Closing on or after %s would leave the time."
                                .formatted(weeks(everyWeeks), days(missing), day(passing)))
                .by(missing, passing)
                .asAdvice();
    }
}
