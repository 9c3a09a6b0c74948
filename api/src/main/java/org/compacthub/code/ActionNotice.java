package org.compacthub.code;

import static org.compacthub.code.Phrases.counted;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How long before anything has to be done about it information goes out, where a Code says so.
 *
 * @param clauseId the clause that says it
 */
public record ActionNotice(String clauseId, int amount, NoticeUnit unit) {

    /** The first day from which what goes out on this day may require action. */
    public LocalDate earliestAction(LocalDate sentOn) {
        return unit.after(sentOn, amount);
    }

    /** The period in words, such as "4 weeks". */
    public String period() {
        String noun = unit.name().toLowerCase(Locale.ROOT);
        return counted(amount, noun.substring(0, noun.length() - 1));
    }
}
