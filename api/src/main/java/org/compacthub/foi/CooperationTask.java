package org.compacthub.foi;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an organisation is asked to do for an answer (Herefordshire 12.3: the third sector helps where that is right).
 *
 * @param doneOn when somebody said that it is done
 */
public record CooperationTask(
        UUID id,
        String what,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn) {

    CooperationTask doneOn(@Nullable LocalDate day) {
        return new CooperationTask(id, what, dueOn, day);
    }
}
