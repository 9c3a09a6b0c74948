package org.compacthub.consultation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.time.Days;
import org.compacthub.vocabulary.KnownTerms;
import org.compacthub.vocabulary.TermKind;
import org.jspecify.annotations.Nullable;

/** Reads the filter language from the parameters that lists, feeds and exports share. */
@Singleton
public class CalendarFilters {
    private final KnownTerms terms;

    CalendarFilters(KnownTerms terms) {
        this.terms = terms;
    }

    /**
     * @throws DomainProblem {@code VALIDATION} if the window ends before it begins, or the vocabulary has no such term
     */
    public CalendarFilter of(
            @Nullable String text,
            @Nullable List<org.compacthub.contract.model.ConsultationStatus> statuses,
            @Nullable List<UUID> organisations,
            @Nullable List<String> topics,
            @Nullable List<String> audiences,
            @Nullable List<String> areas,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable OffsetDateTime updatedSince) {
        if (from != null && to != null && to.isBefore(from)) {
            throw DomainProblem.invalid(FieldProblem.inParameter(
                            "to",
                            "ends-before-beginning",
                            "The window ends %s before it begins. Choose %s or later."
                                    .formatted(Days.counted(Days.between(to, from)), Days.written(from)))
                    .passingOn(from));
        }
        terms.require(TermKind.TOPIC, "topic", topics);
        terms.require(TermKind.AUDIENCE, "audience", audiences);
        terms.require(TermKind.AREA, "area", areas);
        return new CalendarFilter(
                text,
                orEmpty(statuses).stream()
                        .map(status -> ConsultationStatus.of(status.getValue()))
                        .collect(Collectors.toSet()),
                orEmpty(organisations).stream().map(OrganisationId::new).toList(),
                orEmpty(topics),
                orEmpty(audiences),
                orEmpty(areas),
                from,
                to,
                updatedSince == null ? null : updatedSince.toInstant());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
