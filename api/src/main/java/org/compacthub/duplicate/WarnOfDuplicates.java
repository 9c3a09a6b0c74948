package org.compacthub.duplicate;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MatchKey;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationProposed;
import org.compacthub.organisation.Organisations;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.WireNames;

/** Asks before a second entry for an organisation is added. */
@Singleton
class WarnOfDuplicates {
    private final Duplicates duplicates;
    private final Organisations organisations;

    WarnOfDuplicates(Duplicates duplicates, Organisations organisations) {
        this.duplicates = duplicates;
        this.organisations = organisations;
    }

    /**
     * @throws DomainProblem {@code CONFLICT} naming each entry that is certainly or likely for the same organisation
     */
    @EventListener
    void on(OrganisationProposed proposed) {
        List<Match> there = duplicates.like(proposed.profile()).stream()
                .filter(match -> match.likeness() != Likeness.POSSIBLE)
                .toList();
        if (there.isEmpty()) {
            return;
        }
        Map<OrganisationId, Organisation> named =
                organisations.all(there.stream().map(Match::organisation).toList());
        throw DomainProblem.conflict(
                "The register seems to have this organisation already. Change that entry, or say that this is another"
                        + " one.",
                there.stream()
                        .filter(match -> named.containsKey(match.organisation()))
                        .map(match -> problem(match, named.get(match.organisation())))
                        .toList());
    }

    private static FieldProblem problem(Match match, Organisation existing) {
        String reasons = match.common().stream()
                .map(key -> sentence(key.kind()))
                .distinct()
                .collect(Collectors.joining(" "));
        return FieldProblem.inBody(
                        "",
                        WireNames.of(match.likeness()) + "-duplicate",
                        existing.name() + " is in the register. " + reasons)
                .becauseOf(existing.id().value());
    }

    private static String sentence(MatchKey.Kind common) {
        return switch (common) {
            case IDENTIFIER -> "It has the same number in a public register.";
            case NAME -> "It has the same name, an alternate or former one included.";
            case POSTCODE -> "It has the same postcode.";
            case SITE -> "It has the same website.";
        };
    }
}
