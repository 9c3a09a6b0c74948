package org.compacthub.contact;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.compacthub.caller.Caller;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;

/** Contacts as somebody reads them. What a partner is told is in the log of disclosures before it is told (INF 348). */
@Singleton
class Telling {
    private static final Fetched READ = new Fetched(null, "Read in the register");
    private static final Fetched TAKEN_AWAY = new Fetched(null, "Taken away in a file of contacts");

    private final Contacts contacts;
    private final Disclosures disclosures;
    private final Organisations organisations;

    Telling(Contacts contacts, Disclosures disclosures, Organisations organisations) {
        this.contacts = contacts;
        this.disclosures = disclosures;
        this.organisations = organisations;
    }

    /**
     * Those contacts of an organisation that the reader may know of, as far as they may, the oldest first.
     *
     * @param purposes only contacts for one of these; empty for all
     * @throws org.compacthub.problem.DomainProblem {@code NOT_FOUND}
     */
    List<Contact> of(OrganisationId asked, Set<Purpose> purposes, Caller reader) {
        OrganisationId organisation = organisations.get(asked).id();
        return noted(contacts.of(List.of(organisation), purposes, reader), READ, reader)
                .getOrDefault(organisation, List.of());
    }

    /**
     * One contact, as far as the reader may know it.
     *
     * @throws org.compacthub.problem.DomainProblem {@code NOT_FOUND}
     */
    Contact get(OrganisationId asked, ContactId id, Caller reader) {
        Contact contact = contacts.get(asked, id, reader);
        noted(Map.of(organisations.get(asked).id(), List.of(contact)), READ, reader);
        return contact;
    }

    /** The current contacts of some organisations for a file, in the order of these, with the organisation that each counts for. */
    Stream<Of> forFile(List<Organisation> page, Set<Purpose> purposes, Caller reader) {
        Collection<OrganisationId> ids = page.stream().map(Organisation::id).toList();
        Map<OrganisationId, List<Contact>> found = noted(contacts.of(ids, purposes, reader), TAKEN_AWAY, reader);
        return page.stream()
                .flatMap(organisation -> found.getOrDefault(organisation.id(), List.of()).stream()
                        .filter(contact -> contact.state() == ContactState.CURRENT)
                        .map(contact -> new Of(organisation, contact)));
    }

    /** A contact of an organisation, or of an entry that counts as it. */
    record Of(Organisation organisation, Contact contact) {}

    private Map<OrganisationId, List<Contact>> noted(
            Map<OrganisationId, List<Contact>> told, Fetched purpose, Caller reader) {
        disclosures.shown(
                told.entrySet().stream()
                        .flatMap(of ->
                                of.getValue().stream().flatMap(contact -> Contacts.reachable(contact, of.getKey())))
                        .toList(),
                purpose,
                reader);
        return told;
    }
}
