package org.compacthub.code;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a consultation stands towards one clause, in words that can be shown as they are.
 *
 * @param clauseId the clause's stable id
 * @param code the Code's id
 * @param place where the Code applies, by which people know it
 * @param number the clause's printed number
 * @param duty what the clause asks for, in our own words
 * @param outcome met or not
 * @param message plain sentences: which rule, by how much, and which date would pass
 * @param shortBy by how many days it falls short; 0 where nothing is short or days are not what is missing
 * @param wouldPass the nearest date that would meet the clause, where one date would
 * @param grounds the grounds on which falling short may be justified; empty where met, or where none is allowed
 * @param justification the published reason, where one was accepted
 * @param gate what it does to the wish to publish
 * @param advice whether it is advice that leaves the judgement to the lead body
 * @param lacking what the document does not hold of what the clause asks for
 */
public record Finding(
        String clauseId,
        String code,
        String place,
        String number,
        String duty,
        Outcome outcome,
        String message,
        int shortBy,
        @Nullable LocalDate wouldPass,
        List<Ground> grounds,
        @Nullable Justification justification,
        Gate gate,
        boolean advice,
        List<ContentPart> lacking) {

    public Finding {
        lacking = List.copyOf(lacking);
        grounds = List.copyOf(grounds);
    }

    /** Whether the consultation falls short of the clause, with or without a reason; advice is never a shortfall. */
    public boolean fallsShort() {
        return !advice && (outcome == Outcome.NOT_MET || outcome == Outcome.JUSTIFIED);
    }
}
