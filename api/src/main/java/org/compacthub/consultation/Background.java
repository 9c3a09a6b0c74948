package org.compacthub.consultation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it builds on.
 *
 * @param earlierWork the recorded step of looking for earlier work (Salford gold standard 1)
 */
public record Background(
        List<Reference> evidence,
        List<Related> related,
        @Nullable EarlierWork earlierWork) {

    public Background {
        evidence = List.copyOf(evidence);
        related = List.copyOf(related);
    }

    /** A source of evidence. */
    public record Reference(String title, @Nullable String url) {}

    /** A consultation of this calendar, or one held elsewhere by its title and address. */
    public record Related(
            @Nullable ConsultationId consultation,
            @Nullable String title,
            @Nullable String url) {}

    /** When somebody looked for earlier consultation work, and what they found. */
    public record EarlierWork(LocalDate checkedOn, @Nullable String found) {}
}
