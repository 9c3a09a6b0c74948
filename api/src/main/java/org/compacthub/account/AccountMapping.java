package org.compacthub.account;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.compacthub.caller.Role;
import org.compacthub.contract.model.ActingFor;
import org.compacthub.contract.model.ApiKeyWithSecret;
import org.compacthub.contract.model.Membership;
import org.compacthub.contract.model.OrganisationRef;
import org.compacthub.contract.model.Person;
import org.compacthub.contract.model.PersonRef;
import org.compacthub.contract.model.Session;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;

/** Contract to domain and back. */
final class AccountMapping {
    private AccountMapping() {}

    static List<MembershipWanted> wanted(List<ActingFor> given) {
        return given.stream().map(AccountMapping::wanted).toList();
    }

    static MembershipWanted wanted(ActingFor given) {
        Role role = Role.of(given.getRole().getValue()).orElseThrow();
        return new MembershipWanted(new OrganisationId(given.getOrganisation()), role);
    }

    static Person person(org.compacthub.account.Person person, Map<OrganisationId, Organisation> organisations) {
        return new Person(
                person.id().value(),
                person.version(),
                person.name(),
                person.email().value(),
                memberships(person, organisations));
    }

    static Session nobody() {
        return new Session(false, written(Role.READER), List.of());
    }

    static Session session(
            org.compacthub.account.Person person,
            org.compacthub.account.Membership acting,
            Map<OrganisationId, Organisation> organisations) {
        Session session = new Session(true, written(acting.role()), memberships(person, organisations));
        session.setPerson(new PersonRef(person.id().value(), person.name()));
        session.setOrganisation(reference(acting.organisation(), organisations));
        return session;
    }

    static org.compacthub.contract.model.ApiKey key(ApiKey key) {
        var written = new org.compacthub.contract.model.ApiKey(
                key.id(),
                key.label(),
                written(key.membership().role()),
                new PersonRef(key.maker().value(), key.makerName()),
                key.createdAt().atOffset(ZoneOffset.UTC),
                key.expiresOn());
        written.setLastUsedOn(key.lastUsedOn());
        return written;
    }

    static ApiKeyWithSecret keyWithSecret(ApiKeys.Made made) {
        return new ApiKeyWithSecret(key(made.key()), made.text().written());
    }

    /** Once, where somebody belongs to two entries that have become one. */
    private static List<Membership> memberships(
            org.compacthub.account.Person person, Map<OrganisationId, Organisation> organisations) {
        return person.memberships().stream()
                .map(held -> new Membership(reference(held.organisation(), organisations), written(held.role())))
                .distinct()
                .toList();
    }

    private static OrganisationRef reference(OrganisationId id, Map<OrganisationId, Organisation> organisations) {
        return OrganisationMapping.reference(organisations.get(id));
    }

    private static org.compacthub.contract.model.Role written(Role role) {
        return org.compacthub.contract.model.Role.fromValue(role.wireName());
    }
}
