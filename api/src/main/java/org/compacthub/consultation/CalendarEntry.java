package org.compacthub.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.compacthub.id.OrganisationId;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as lists and feeds show it.
 *
 * @param status its state on the day for which the list was made
 * @param startsOn the day from which the clock counts it as open, null while that is only anticipated
 * @param topics terms of the vocabulary, as are audiences and areas
 */
public record CalendarEntry(
        ConsultationId id,
        long version,
        ConsultationStatus status,
        OrganisationId lead,
        String leadName,
        String title,
        @Nullable String summary,
        @Nullable String participation,
        @Nullable LocalDate opensOn,
        boolean opensFirm,
        @Nullable LocalDate closesOn,
        boolean closesFirm,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate decisionOn,
        @Nullable LocalDate feedbackDueOn,
        List<String> topics,
        List<String> audiences,
        List<String> areas,
        @Nullable String heldElsewhere,
        @Nullable LocalDate withdrawnOn,
        Instant createdAt,
        Instant updatedAt) {

    /** When what it shows last changed: by somebody's hand, or by the clock that opened or closed it. */
    public Instant changedAt() {
        Instant turned = switch (status) {
            case OPEN -> turnedOn(startsOn);
            case CLOSED -> turnedOn(closesOn == null ? null : closesOn.plusDays(1));
            default -> updatedAt;
        };
        return turned.isAfter(updatedAt) ? turned : updatedAt;
    }

    private Instant turnedOn(@Nullable LocalDate day) {
        return day == null ? updatedAt : London.startOf(day).toInstant();
    }
}
