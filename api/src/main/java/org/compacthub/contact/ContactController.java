package org.compacthub.contact;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.ContactsApi;
import org.compacthub.contract.model.ContactPurpose;
import org.compacthub.contract.model.ContactReceipt;
import org.compacthub.contract.model.Disclosure;
import org.compacthub.contract.model.DisclosurePage;
import org.compacthub.contract.model.NewDisclosure;
import org.compacthub.contract.model.OrganisationContact;
import org.compacthub.contract.model.OrganisationContactDraft;
import org.compacthub.contract.model.OrganisationContactList;
import org.compacthub.http.ETags;
import org.compacthub.http.Idempotency;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

@Controller
class ContactController implements ContactsApi {
    private final Contacts contacts;
    private final Telling telling;
    private final ContactView view;
    private final Disclosures disclosures;
    private final DisclosurePages pages;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    ContactController(
            Contacts contacts,
            Telling telling,
            ContactView view,
            Disclosures disclosures,
            DisclosurePages pages,
            Idempotency idempotency,
            CurrentCaller currentCaller) {
        this.contacts = contacts;
        this.telling = telling;
        this.view = view;
        this.disclosures = disclosures;
        this.pages = pages;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @Override
    public HttpResponse<OrganisationContactList> listContacts(
            UUID organisationId, @Nullable List<ContactPurpose> purpose) {
        Caller reader = currentCaller.get();
        return view.list(
                telling.of(new OrganisationId(organisationId), ContactMapping.purposes(purpose), reader), reader);
    }

    @Override
    public HttpResponse<ContactReceipt> addContact(
            UUID organisationId, OrganisationContactDraft draft, @Nullable String idempotencyKey) {
        Caller by = currentCaller.get();
        OrganisationId organisation = new OrganisationId(organisationId);
        ContactDraft wanted = ContactMapping.draft(draft);
        return idempotency.once(
                idempotencyKey,
                by,
                "addContact/" + organisationId,
                draft,
                ContactReceipt.class,
                () -> ContactView.receipt(contacts.add(organisation, wanted, by)));
    }

    @Override
    public HttpResponse<OrganisationContact> getContact(UUID organisationId, UUID contactId) {
        Caller reader = currentCaller.get();
        return view.one(telling.get(new OrganisationId(organisationId), new ContactId(contactId), reader), reader);
    }

    @Override
    public HttpResponse<OrganisationContact> changeContact(
            UUID organisationId, UUID contactId, OrganisationContactDraft draft, @Nullable String ifMatch) {
        long version = ETags.required(ifMatch);
        Caller by = currentCaller.get();
        return view.one(
                contacts.change(
                        new OrganisationId(organisationId),
                        new ContactId(contactId),
                        version,
                        ContactMapping.draft(draft),
                        by),
                by);
    }

    @Override
    public HttpResponse<Void> removeContact(UUID organisationId, UUID contactId, @Nullable String ifMatch) {
        long version = ETags.required(ifMatch);
        contacts.remove(new OrganisationId(organisationId), new ContactId(contactId), version, currentCaller.get());
        return HttpResponse.noContent();
    }

    @Override
    public HttpResponse<OrganisationContact> withdrawConsent(
            UUID organisationId, UUID contactId, @Nullable String ifMatch) {
        long version = ETags.required(ifMatch);
        Caller by = currentCaller.get();
        return view.one(
                contacts.withdraw(new OrganisationId(organisationId), new ContactId(contactId), version, by), by);
    }

    @Override
    public HttpResponse<Disclosure> recordDisclosure(
            UUID organisationId, UUID contactId, NewDisclosure said, @Nullable String idempotencyKey) {
        Caller by = currentCaller.get();
        var to = DisclosurePages.passedOn(said);
        String why = DisclosurePages.why(said.getWhy());
        return idempotency.once(
                idempotencyKey,
                by,
                "recordDisclosure/" + contactId,
                said,
                Disclosure.class,
                () -> HttpResponse.created(pages.one(
                        disclosures.passedOn(new OrganisationId(organisationId), new ContactId(contactId), to, why, by),
                        by)));
    }

    @Override
    public HttpResponse<DisclosurePage> listDisclosures(UUID organisationId, Integer limit, @Nullable String cursor) {
        return pages.page(new OrganisationId(organisationId), limit, cursor, currentCaller.get());
    }
}
