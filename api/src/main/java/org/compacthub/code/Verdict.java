package org.compacthub.code;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one check makes of the facts, before anybody asks whether falling short is justified. */
record Verdict(
        Outcome outcome,
        String message,
        int shortBy,
        @Nullable LocalDate wouldPass,
        List<Ground> grounds,
        boolean advice,
        List<ContentPart> lacking) {

    static Verdict met(String message) {
        return new Verdict(Outcome.MET, message, 0, null, List.of(), false, List.of());
    }

    static Verdict notDueYet(String message) {
        return new Verdict(Outcome.NOT_DUE_YET, message, 0, null, List.of(), false, List.of());
    }

    static Verdict notApplicable(String message) {
        return new Verdict(Outcome.NOT_APPLICABLE, message, 0, null, List.of(), false, List.of());
    }

    /** Falls short; a stated reason of any kind justifies it, unless other grounds are named. */
    static Verdict notMet(String message) {
        return new Verdict(Outcome.NOT_MET, message, 0, null, List.of(Ground.REASON), false, List.of());
    }

    /** Falls short once the document is due; until then there is time to put it right. */
    static Verdict notMetOnceDue(ConsultationFacts facts, String message) {
        return facts.documentDue() ? notMet(message) : notDueYet(message);
    }

    Verdict by(int days, @Nullable LocalDate passing) {
        return new Verdict(outcome, message, days, passing, grounds, advice, lacking);
    }

    Verdict lacking(List<ContentPart> parts) {
        return new Verdict(outcome, message, shortBy, wouldPass, grounds, advice, parts);
    }

    Verdict on(List<Ground> allowed) {
        return new Verdict(outcome, message, shortBy, wouldPass, allowed, advice, lacking);
    }

    Verdict adding(String sentence) {
        return new Verdict(outcome, message + " " + sentence, shortBy, wouldPass, grounds, advice, lacking);
    }

    /** The same as advice: the judgement is the lead body's, and no reason is asked for. */
    Verdict asAdvice() {
        return new Verdict(outcome, message, shortBy, wouldPass, List.of(), true, lacking);
    }
}
