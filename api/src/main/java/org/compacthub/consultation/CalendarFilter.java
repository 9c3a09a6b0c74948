package org.compacthub.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.compacthub.id.OrganisationId;
import org.compacthub.vocabulary.TermKind;
import org.jspecify.annotations.Nullable;

/**
 * The one filter language of lists, feeds and exports. Each part narrows; several values of one part widen it.
 *
 * @param text words that must all occur in the title, the summary or the name of the lead, the last letters of each left open
 * @param statuses the states, empty for all
 * @param organisations those that lead or share in it
 * @param from only periods that end on this day or later
 * @param to only periods that begin on this day or earlier
 * @param updatedSince only what changed at this moment or later
 */
public record CalendarFilter(
        @Nullable String text,
        Set<ConsultationStatus> statuses,
        List<OrganisationId> organisations,
        List<String> topics,
        List<String> audiences,
        List<String> areas,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant updatedSince) {

    public static final CalendarFilter ALL =
            new CalendarFilter(null, Set.of(), List.of(), List.of(), List.of(), List.of(), null, null, null);

    public CalendarFilter {
        // In the order of a consultation's life on every server: a cursor and a feed's address carry the filter's text.
        statuses = Collections.unmodifiableSet(new TreeSet<>(statuses));
        organisations = List.copyOf(organisations);
        topics = List.copyOf(topics);
        audiences = List.copyOf(audiences);
        areas = List.copyOf(areas);
    }

    /** The same filter within a window of days. */
    public CalendarFilter within(LocalDate first, LocalDate last) {
        return new CalendarFilter(text, statuses, organisations, topics, audiences, areas, first, last, updatedSince);
    }

    /** The same filter for other states. */
    public CalendarFilter in(Set<ConsultationStatus> others) {
        return new CalendarFilter(text, others, organisations, topics, audiences, areas, from, to, updatedSince);
    }

    /** The same filter for other areas. */
    CalendarFilter inAreas(List<String> others) {
        return new CalendarFilter(text, statuses, organisations, topics, audiences, others, from, to, updatedSince);
    }

    /** Its terms of a kind. */
    List<String> terms(TermKind kind) {
        return switch (kind) {
            case TOPIC -> topics;
            case AUDIENCE -> audiences;
            case AREA -> areas;
        };
    }

    /** The same filter without its terms of a kind. */
    CalendarFilter without(TermKind kind) {
        return new CalendarFilter(
                text,
                statuses,
                organisations,
                kind == TermKind.TOPIC ? List.of() : topics,
                kind == TermKind.AUDIENCE ? List.of() : audiences,
                kind == TermKind.AREA ? List.of() : areas,
                from,
                to,
                updatedSince);
    }

    /** The same filter for any organisation. */
    CalendarFilter withoutOrganisations() {
        return of(List.of());
    }

    /** The same filter for other organisations. */
    CalendarFilter of(List<OrganisationId> others) {
        return new CalendarFilter(text, statuses, others, topics, audiences, areas, from, to, updatedSince);
    }
}
