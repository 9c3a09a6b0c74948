package org.compacthub.code;

import static org.compacthub.code.Phrases.between;
import static org.compacthub.code.Phrases.day;

/**
 * Bank holidays and busy times in the window are allowed for. This is advice and not arithmetic: no Code says how many
 * days a holiday is worth. A window longer than the Code's standard is taken as an allowance, as the Bedfordshire and Luton
 * letter of 2009 takes it; otherwise the officer says that they were allowed for.
 */
record HolidaysCheck() implements ComputedCheck {

    @Override
    public String kind() {
        return "holidays";
    }

    @Override
    public String inWords() {
        return "Holidays and busy times in the window are shown, and allowed for.";
    }

    @Override
    public Verdict judge(Circumstances circumstances) {
        var facts = circumstances.facts();
        var opens = facts.dates().opensOn();
        var closes = facts.dates().closesOn();
        if (opens == null || closes == null) {
            return Verdict.notDueYet("The opening and closing days are not both set.")
                    .asAdvice();
        }
        var within = facts.busyTimes().stream()
                .filter(time -> time.touches(opens, closes))
                .map(HolidaysCheck::inWords)
                .toList();
        if (within.isEmpty()) {
            return Verdict.met("No listed holiday or busy time falls in the window.")
                    .asAdvice();
        }
        var list = Phrases.all(within);
        if (facts.preparation().busyTimesAllowedFor()) {
            return Verdict.met("In the window: %s. They were allowed for.".formatted(list))
                    .asAdvice();
        }
        var standard = circumstances.standardDays();
        return standard.isPresent() && between(opens, closes) > standard.getAsInt()
                ? Verdict.met("In the window: %s. The time goes beyond the standard to allow for them.".formatted(list))
                        .asAdvice()
                : Verdict.notMet(
                                "In the window: %s. Nothing shows that they were allowed for: consider a later closing day."
                                        .formatted(list))
                        .asAdvice();
    }

    private static String inWords(BusyTime time) {
        return time.from().equals(time.to())
                ? "%s (%s)".formatted(time.name(), day(time.from()))
                : "%s (%s to %s)".formatted(time.name(), day(time.from()), day(time.to()));
    }
}
