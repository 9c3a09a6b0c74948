package org.compacthub.contact;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.compacthub.contract.model.ContactFinding;
import org.compacthub.contract.model.DisclosureGround;
import org.compacthub.contract.model.DisclosureKind;
import org.compacthub.contract.model.PersonalDataOfContact;
import org.compacthub.contract.model.PersonalDataPassedOn;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.compacthub.store.WireNames;

/** What contacts hold on a person, as the contract writes it: field by field, so that nothing comes along by itself. */
@Singleton
public class ContactDataView {
    private final Organisations organisations;

    ContactDataView(Organisations organisations) {
        this.organisations = organisations;
    }

    public List<PersonalDataOfContact> copied(List<ContactData.Held> held) {
        Map<OrganisationId, Organisation> named = organisations.all(held.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.contact().organisation()),
                        each.disclosures().stream()
                                .flatMap(line -> line.passedOn().stream())
                                .flatMap(to -> to.organisation().stream())))
                .distinct()
                .toList());
        return held.stream().map(each -> copied(each, named)).toList();
    }

    public List<ContactFinding> findings(List<Contact> contacts) {
        Map<OrganisationId, Organisation> named = organisations.all(
                contacts.stream().map(Contact::organisation).distinct().toList());
        return contacts.stream().map(contact -> finding(contact, named)).toList();
    }

    private static ContactFinding finding(Contact contact, Map<OrganisationId, Organisation> named) {
        return new ContactFinding(
                        contact.id().value(),
                        OrganisationMapping.reference(named.get(contact.organisation())),
                        ContactMapping.purposes(contact.purposes()),
                        ContactMapping.sharing(contact.consent()),
                        contact.addedAt().atOffset(ZoneOffset.UTC))
                .name(contact.details().map(Details::name).orElse(null))
                .jobTitle(contact.details().map(Details::jobTitle).orElse(null));
    }

    private static PersonalDataOfContact copied(ContactData.Held held, Map<OrganisationId, Organisation> named) {
        Contact contact = held.contact();
        Details details = contact.details().orElseThrow();
        return new PersonalDataOfContact(
                        OrganisationMapping.reference(named.get(contact.organisation())),
                        ContactMapping.purposes(contact.purposes()),
                        ContactMapping.consent(contact.consent()),
                        contact.addedAt().atOffset(ZoneOffset.UTC),
                        contact.changedAt().atOffset(ZoneOffset.UTC),
                        held.disclosures().stream()
                                .map(line -> passedOn(line, named))
                                .toList())
                .name(details.name())
                .jobTitle(details.jobTitle())
                .email(details.email())
                .telephone(details.telephone())
                .postalAddress(details.postalAddress())
                .receiving(ContactMapping.receiving(details.receiving()));
    }

    private static PersonalDataPassedOn passedOn(Disclosure line, Map<OrganisationId, Organisation> named) {
        PersonalDataPassedOn written = new PersonalDataPassedOn(
                DisclosureKind.fromValue(WireNames.of(line.kind())), line.at().atOffset(ZoneOffset.UTC), line.why());
        line.passedOn()
                .ifPresent(to -> written.ground(DisclosureGround.fromValue(WireNames.of(to.ground())))
                        .toOrganisation(to.organisation()
                                .map(named::get)
                                .map(OrganisationMapping::reference)
                                .orElse(null))
                        .toName(to.name().orElse(null)));
        return written;
    }
}
