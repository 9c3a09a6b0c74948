package org.compacthub.circulation;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.compacthub.audience.AudienceId;
import org.compacthub.audience.Audiences;
import org.compacthub.audience.Membership;
import org.compacthub.caller.Caller;
import org.compacthub.id.OrganisationId;
import org.compacthub.interest.Interests;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.vocabulary.KnownTerms;
import org.compacthub.vocabulary.TermKind;
import org.jspecify.annotations.Nullable;

/** The organisations that a notice is for at this moment. */
@Singleton
class NoticeAddressees {
    private final Audiences audiences;
    private final Membership membership;
    private final Organisations organisations;
    private final Interests interests;
    private final KnownTerms terms;

    NoticeAddressees(
            Audiences audiences,
            Membership membership,
            Organisations organisations,
            Interests interests,
            KnownTerms terms) {
        this.audiences = audiences;
        this.membership = membership;
        this.organisations = organisations;
        this.interests = interests;
        this.terms = terms;
    }

    /** To an audience or to organisations, about topics. */
    record To(
            @Nullable AudienceId audience,
            List<OrganisationId> organisations,
            List<String> topics,
            boolean informationOnly) {}

    /**
     * @param organisations without those that opted out, in the order of their ids
     * @param optedOut how many did
     */
    record Wanted(List<Organisation> organisations, int optedOut) {}

    /**
     * @throws DomainProblem {@code NOT_FOUND}, or {@code VALIDATION}
     */
    Wanted now(To to, Caller reader) {
        if ((to.audience() == null) == to.organisations().isEmpty()) {
            throw DomainProblem.invalid(FieldProblem.inParameter(
                    "audience", "one-address", "Say to whom it goes: an audience or organisations, and not both."));
        }
        terms.require(TermKind.TOPIC, "topic", to.topics());
        Set<OrganisationId> all = new LinkedHashSet<>(
                to.audience() == null ? to.organisations() : membership.all(audiences.get(to.audience(), reader)));
        Set<OrganisationId> optedOut = interests.optedOutOfNotice(to.topics(), to.informationOnly());
        List<Organisation> known =
                organisations.all(all).values().stream().distinct().toList();
        List<Organisation> wanted = known.stream()
                .filter(entry -> !optedOut.contains(entry.id()))
                .sorted(Comparator.comparing(entry -> entry.id().value().toString()))
                .toList();
        return new Wanted(wanted, known.size() - wanted.size());
    }
}
