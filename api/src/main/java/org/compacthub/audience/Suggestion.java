package org.compacthub.audience;

import java.time.Instant;
import java.util.UUID;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said to be missing among those consulted (Bedfordshire and Luton, Consultation 6.2k).
 *
 * @param organisation its entry in the register; null while it is known by name alone
 * @param name as it was suggested in words
 * @param by for whom the one who suggests acts; null for the public
 */
public record Suggestion(
        UUID id,
        ConsultationId consultation,
        @Nullable OrganisationId organisation,
        @Nullable String name,
        String reason,
        @Nullable OrganisationId by,
        Instant at,
        SuggestionStatus status,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    /** @param found its entry in the register, of one suggested in words */
    public record Answer(
            boolean accept, String reason, @Nullable OrganisationId found) {}

    public Suggestion {
        if ((organisation == null) == (name == null) && status == SuggestionStatus.OPEN) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "organisation",
                    "organisation-or-name",
                    "Say who is missing: give an organisation of the register, or a name, and not both."));
        }
    }

    /**
     * @throws DomainProblem {@code CONFLICT} if it was answered before, {@code VALIDATION} if it is accepted and nobody knows its entry
     */
    Suggestion answered(Answer given, Instant now) {
        SuggestionStatus other = given.accept() ? SuggestionStatus.ACCEPTED : SuggestionStatus.DECLINED;
        if (!status.next().contains(other)) {
            throw DomainProblem.conflict("It was answered before: it is %s.".formatted(WireNames.of(status)));
        }
        if (organisation != null && given.found() != null && !organisation.equals(given.found())) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "organisation", "another-organisation", "It was suggested with its entry. Leave this out."));
        }
        OrganisationId entry = organisation == null && given.accept() ? given.found() : organisation;
        if (given.accept() && entry == null) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "organisation",
                    "entry-needed",
                    "It was suggested in words. Give its entry in the register; CVS staff add one that has none."));
        }
        return new Suggestion(id, consultation, entry, name, reason, by, at, other, given.reason(), now);
    }
}
