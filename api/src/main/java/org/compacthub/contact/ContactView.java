package org.compacthub.contact;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compacthub.caller.Caller;
import org.compacthub.contract.model.ContactReceipt;
import org.compacthub.contract.model.ContactState;
import org.compacthub.contract.model.OrganisationContact;
import org.compacthub.contract.model.OrganisationContactList;
import org.compacthub.http.ETags;
import org.compacthub.http.Unkept;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Sight;
import org.compacthub.store.WireNames;

/** Contacts as answers. No cache keeps one, since consent may be withdrawn the next moment. */
@Singleton
class ContactView {
    private final Organisations organisations;

    ContactView(Organisations organisations) {
        this.organisations = organisations;
    }

    HttpResponse<OrganisationContactList> list(List<Contact> contacts, Caller reader) {
        Map<OrganisationId, Organisation> named = organisations.all(
                contacts.stream().map(Contact::organisation).distinct().toList());
        return Unkept.answer(HttpResponse.ok(new OrganisationContactList(contacts.stream()
                .map(contact -> written(contact, named.get(contact.organisation()), reader))
                .toList())));
    }

    HttpResponse<OrganisationContact> one(Contact contact, Caller reader) {
        Organisation organisation = organisations.get(contact.organisation());
        Sight sight = Sight.of(reader, organisation.id());
        return Unkept.answer(HttpResponse.ok(written(contact, organisation, reader)))
                .header(HttpHeaders.ETAG, ETags.of(contact.version(), WireNames.of(sight)));
    }

    static HttpResponse<ContactReceipt> receipt(Contact added) {
        return HttpResponse.created(
                        new ContactReceipt(added.id().value(), added.version()),
                        URI.create("/api/v1/organisations/"
                                + added.organisation().value() + "/contacts/"
                                + added.id().value()))
                .header(HttpHeaders.ETAG, ETags.of(added.version(), WireNames.of(Sight.KEEPER)));
    }

    /** @param organisation that which the contact counts for */
    static OrganisationContact written(Contact contact, Organisation organisation, Caller reader) {
        boolean keeper = Sight.of(reader, organisation.id()).reaches(Sight.KEEPER);
        OrganisationContact written = new OrganisationContact(
                contact.id().value(),
                OrganisationMapping.reference(organisation),
                ContactState.fromValue(WireNames.of(contact.state())),
                ContactMapping.purposes(contact.purposes()),
                keeper && contact.state() == org.compacthub.contact.ContactState.CURRENT);
        Optional<Details> details = contact.details();
        details.ifPresent(of -> written.name(of.name())
                .jobTitle(of.jobTitle())
                .email(of.email())
                .telephone(of.telephone())
                .postalAddress(of.postalAddress())
                .receiving(ContactMapping.receiving(of.receiving())));
        if (keeper) {
            written.consent(ContactMapping.consent(contact.consent()))
                    .version(contact.version())
                    .addedAt(contact.addedAt().atOffset(ZoneOffset.UTC))
                    .changedAt(contact.changedAt().atOffset(ZoneOffset.UTC));
        }
        return written;
    }
}
