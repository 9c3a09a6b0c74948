package org.compacthub.code;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a Code, as it stood from one day to another. A clause that changes gets a new id, so that what was found
 * under the old wording stays found under it.
 *
 * @param id stable and never used again: the Code's id, a full stop and the number
 * @param number the printed number, which need not be unique (Herefordshire prints 10.2.8 twice)
 * @param heading the heading it stands under
 * @param duty the duty in our own words
 * @param binds whom it binds
 * @param stage at which stage it has something to say
 * @param subject what it is about
 * @param check how it is checked
 * @param holdsFrom the first day on which it holds
 * @param holdsUntil the last day on which it holds, or null while it still does
 */
public record Clause(
        String id,
        String number,
        String heading,
        String duty,
        Set<Party> binds,
        Stage stage,
        Subject subject,
        Check check,
        LocalDate holdsFrom,
        @Nullable LocalDate holdsUntil) {

    public Clause {
        binds = Collections.unmodifiableSet(EnumSet.copyOf(binds));
        if (holdsUntil != null && holdsUntil.isBefore(holdsFrom)) {
            throw new IllegalArgumentException(
                    "holds until %s, before it holds from %s".formatted(holdsUntil, holdsFrom));
        }
        if (check.by() == CheckedBy.SOFTWARE && subject != Subject.CONSULTATION) {
            throw new IllegalArgumentException("has a check that only consultations can be put to: " + check.kind());
        }
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(holdsFrom) && (holdsUntil == null || !day.isAfter(holdsUntil));
    }

    /** Whether software answers it; the others are answered by people, or carry no duty. */
    public boolean computed() {
        return check.by() == CheckedBy.SOFTWARE;
    }

    /** The question that a person answers yes or no, where the clause is checked by asking. */
    public Optional<String> question() {
        return check instanceof AskedCheck asked ? Optional.of(asked.question()) : Optional.empty();
    }

    /** How long before anything has to be done about it information goes out, where the clause says so. */
    Optional<ActionNotice> actionNotice() {
        return check instanceof NoticeCheck notice && notice.before() == NoticeCheck.Before.ACTION
                ? Optional.of(notice.of(id))
                : Optional.empty();
    }
}
