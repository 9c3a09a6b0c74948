package org.compacthub.contact;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.compacthub.caller.Caller;
import org.compacthub.contract.model.OrganisationContact;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;

/** Contacts for a file: of each organisation those that its reader may know of at this moment, and what was told of whom is in the log before it is sent. */
@Singleton
class ContactFiles {
    private static final Fetched TAKEN_AWAY = new Fetched(null, "Taken away in a file of contacts");

    private final Contacts contacts;
    private final Disclosures disclosures;

    ContactFiles(Contacts contacts, Disclosures disclosures) {
        this.contacts = contacts;
        this.disclosures = disclosures;
    }

    /**
     * What the reader is told of the current contacts of some organisations, in their order.
     *
     * @param purposes only contacts for one of these; empty for all
     */
    Stream<OrganisationContact> told(List<Organisation> page, Set<Purpose> purposes, Caller reader) {
        Map<OrganisationId, List<Contact>> found =
                contacts.of(page.stream().map(Organisation::id).toList(), purposes, reader);
        found.replaceAll((organisation, all) -> all.stream()
                .filter(contact -> contact.state() == ContactState.CURRENT)
                .toList());
        disclosures.shown(
                found.entrySet().stream()
                        .flatMap(of ->
                                of.getValue().stream().flatMap(contact -> Contacts.reachable(contact, of.getKey())))
                        .toList(),
                TAKEN_AWAY,
                reader);
        return page.stream()
                .flatMap(organisation ->
                        ContactView.all(found.getOrDefault(organisation.id(), List.of()), organisation, reader)
                                .stream());
    }
}
