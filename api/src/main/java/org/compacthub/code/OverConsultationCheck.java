package org.compacthub.code;

import static org.compacthub.code.Phrases.counted;

/** Advice: the same people are not asked several times at once. Several means three or more, this consultation included. */
record OverConsultationCheck() implements ComputedCheck {

    private static final int SEVERAL = 3;

    @Override
    public String kind() {
        return "over-consultation";
    }

    @Override
    public String inWords() {
        return "The same audience is not asked several times in the window.";
    }

    @Override
    public Verdict judge(Circumstances circumstances) {
        var asked = circumstances.facts().load().stream()
                .filter(load -> load.otherConsultations() > 0)
                .toList();
        var list = Phrases.all(asked.stream()
                .map(load ->
                        "%s by %s".formatted(load.audience(), counted(load.otherConsultations(), "other consultation")))
                .toList());
        if (asked.isEmpty()) {
            return Verdict.met("Nobody else is found to ask the same audience in the window.")
                    .asAdvice();
        }
        return asked.stream().anyMatch(load -> load.otherConsultations() + 1 >= SEVERAL)
                ? Verdict.notMet("Already asked in the window: %s. Consider combining them, or another time."
                                .formatted(list))
                        .asAdvice()
                : Verdict.met("Already asked in the window: %s.".formatted(list))
                        .asAdvice();
    }
}
