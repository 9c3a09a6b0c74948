package org.compacthub.account;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.compacthub.contract.model.Session;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;

/** People and sessions with the names of their organisations, as the contract shows them. */
@Singleton
class AccountViews {
    private final People people;
    private final Organisations organisations;
    private final MergedEntries merged;

    AccountViews(People people, Organisations organisations, MergedEntries merged) {
        this.people = people;
        this.organisations = organisations;
        this.merged = merged;
    }

    Session session(PersonId id, Membership acting) {
        Person person = people.find(id).orElseThrow(Sessions::ended);
        return AccountMapping.session(person, acting, named(List.of(person), List.of(acting.organisation())));
    }

    org.compacthub.contract.model.Person person(Person person) {
        return AccountMapping.person(person, named(List.of(person), List.of()));
    }

    List<org.compacthub.contract.model.Person> people(List<Person> found) {
        Map<OrganisationId, Organisation> named = named(found, List.of());
        return found.stream()
                .map(person -> AccountMapping.person(person, named))
                .toList();
    }

    Optional<Membership> membership(PersonId id, MembershipWanted wanted) {
        Set<OrganisationId> family = merged.all(List.of(wanted.organisation()));
        return people.find(id).stream()
                .flatMap(person -> person.memberships().stream())
                .filter(held -> family.contains(held.organisation()) && held.role() == wanted.role())
                .findFirst();
    }

    private Map<OrganisationId, Organisation> named(List<Person> found, Collection<OrganisationId> more) {
        var wanted = found.stream()
                .flatMap(person -> person.memberships().stream())
                .map(Membership::organisation)
                .collect(Collectors.toSet());
        wanted.addAll(more);
        return organisations.all(wanted);
    }
}
