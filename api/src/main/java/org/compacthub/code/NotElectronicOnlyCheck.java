package org.compacthub.code;

/** Some way to respond works without a computer. Some Codes insist on it, others ask for variety: block or warn. */
record NotElectronicOnlyCheck(Effect effect) implements ComputedCheck {

    enum Effect {
        BLOCK,
        WARN
    }

    @Override
    public String kind() {
        return "not-electronic-only";
    }

    @Override
    public String inWords() {
        return "At least one way to respond is not electronic.";
    }

    @Override
    public Verdict judge(Circumstances circumstances) {
        var facts = circumstances.facts();
        var offline = facts.routes().stream()
                .filter(route -> !route.electronic())
                .map(Route::name)
                .distinct()
                .toList();
        if (!offline.isEmpty()) {
            return Verdict.met("People without a computer can respond: %s.".formatted(Phrases.all(offline)));
        }
        var verdict = Verdict.notMetOnceDue(
                facts,
                facts.routes().isEmpty()
                        ? "No way to respond is recorded; at least one must not be electronic."
                        : "Every way to respond is electronic. Adding one that is not, such as post, would meet this.");
        return switch (effect) {
            case BLOCK -> verdict;
            case WARN -> verdict.asAdvice();
        };
    }
}
