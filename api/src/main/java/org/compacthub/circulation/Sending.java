package org.compacthub.circulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.compacthub.audience.AudienceId;
import org.compacthub.code.Codes;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * Something sent, as it is told.
 *
 * @param notice what else than a consultation was sent
 * @param through who passes it on
 * @param words to whom, where that is no audience and no organisations
 */
public record Sending(
        @Nullable ConsultationId consultation,
        @Nullable Notice notice,
        Route route,
        @Nullable OrganisationId through,
        @Nullable AudienceId audience,
        List<OrganisationId> organisations,
        @Nullable String words,
        LocalDate sentOn) {

    public Sending {
        organisations = organisations.stream().distinct().toList();
    }

    /**
     * @param codes those that this place keeps
     * @throws DomainProblem {@code VALIDATION} with everything that is wrong
     */
    void requireSound(LocalDate today, Codes codes) {
        List<FieldProblem> problems = new ArrayList<>();
        if ((consultation == null) == (notice == null)) {
            problems.add(FieldProblem.inBody(
                    "consultation", "one-thing", "Say what was sent: give a consultation or a notice, and not both."));
        }
        long addressees = Stream.of(audience, organisations.isEmpty() ? null : organisations, words)
                .filter(Objects::nonNull)
                .count();
        if (addressees != 1) {
            problems.add(FieldProblem.inBody(
                    "audience",
                    "one-address",
                    "Say to whom it went: give one of an audience, organisations, or words."));
        }
        if ((route == Route.INFRASTRUCTURE_BODY) != (through != null)) {
            problems.add(FieldProblem.inBody(
                    "through",
                    "through-whom",
                    "Name the infrastructure body for that route, and leave it out for every other."));
        }
        if (notice != null) {
            problems.addAll(notice.problems(sentOn, codes.actionNotice(sentOn)));
        }
        if (sentOn.isAfter(today)) {
            problems.add(FieldProblem.inBody(
                            "sentOn", "in-the-future", "It is recorded once it was sent. Choose today or earlier.")
                    .passingOn(today));
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }
}
