package org.compacthub.code;

import static org.compacthub.code.Phrases.counted;

/** There is more than one way to respond. */
record VarietyOfWaysCheck(int atLeast) implements ComputedCheck {

    VarietyOfWaysCheck {
        if (atLeast < 1) {
            throw new IllegalArgumentException("at-least must be at least 1, not " + atLeast);
        }
    }

    @Override
    public String kind() {
        return "variety-of-ways";
    }

    @Override
    public String inWords() {
        return "There are at least %s to respond.".formatted(counted(atLeast, "way"));
    }

    @Override
    public Verdict judge(Circumstances circumstances) {
        var facts = circumstances.facts();
        var ways = facts.routes().stream().map(Route::name).distinct().toList();
        if (ways.size() >= atLeast) {
            return Verdict.met(
                    "There are %s to respond: %s.".formatted(counted(ways.size(), "way"), Phrases.all(ways)));
        }
        return Verdict.notMetOnceDue(
                facts,
                "%s to respond recorded; at least %d are asked for, so %d more would meet this."
                        .formatted(
                                ways.isEmpty() ? "No way" : Phrases.sentenceCase(counted(ways.size(), "way")),
                                atLeast,
                                atLeast - ways.size()));
    }
}
