package org.compacthub.code;

/** The document holds a part. */
record ContentCheck(ContentPart part) implements ComputedCheck {

    @Override
    public String kind() {
        return "content";
    }

    @Override
    public String inWords() {
        return "The document holds %s.".formatted(part.words());
    }

    @Override
    public boolean concernsAnswers() {
        return part.concernsAnswers();
    }

    @Override
    public Verdict judge(Circumstances circumstances) {
        var facts = circumstances.facts();
        if (facts.holds(part)) {
            return Verdict.met("The document holds %s.".formatted(part.words()));
        }
        return part.onlyIfThereIsOne()
                ? Verdict.notApplicable("Asked for only where there is something to say; nothing is recorded about %s."
                        .formatted(part.words()))
                : Verdict.notMetOnceDue(facts, "Missing from the document: %s.".formatted(missing(facts)))
                        .lacking(facts.lacking(part));
    }

    /** The pieces alone, where others of the part are there. */
    private String missing(ConsultationFacts facts) {
        var lacking = facts.lacking(part);
        return lacking.size() == part.pieces().size()
                ? part.words()
                : Phrases.all(lacking.stream().map(ContentPart::words).toList());
    }
}
