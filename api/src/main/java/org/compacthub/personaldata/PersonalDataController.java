package org.compacthub.personaldata;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.compacthub.account.AccountDataView;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contact.ContactDataView;
import org.compacthub.contract.api.PersonalDataApi;
import org.compacthub.contract.model.ErasedPersonalData;
import org.compacthub.contract.model.LawfulBasis;
import org.compacthub.contract.model.PersonalDataCopy;
import org.compacthub.contract.model.PersonalDataErasure;
import org.compacthub.contract.model.PersonalDataFindings;
import org.compacthub.contract.model.PersonalDataRecord;
import org.compacthub.contract.model.PersonalDataRequest;
import org.compacthub.contract.model.PersonalDataSearch;
import org.compacthub.contract.model.PersonalDataUse;
import org.compacthub.contract.model.SharedConsultation;
import org.compacthub.http.Unkept;
import org.compacthub.store.WireNames;
import org.compacthub.upkeep.AskerDataView;

@Controller
class PersonalDataController implements PersonalDataApi {
    private final PersonalData data;
    private final DataRecord record;
    private final ContactDataView contacts;
    private final AccountDataView accounts;
    private final CurrentCaller caller;
    private final InstantSource clock;

    PersonalDataController(
            PersonalData data,
            DataRecord record,
            ContactDataView contacts,
            AccountDataView accounts,
            CurrentCaller caller,
            InstantSource clock) {
        this.data = data;
        this.record = record;
        this.contacts = contacts;
        this.accounts = accounts;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public PersonalDataRecord getPersonalDataRecord() {
        return new PersonalDataRecord(record.uses().stream()
                .map(use -> new PersonalDataUse(
                        use.id(),
                        use.name(),
                        use.held(),
                        use.purpose(),
                        LawfulBasis.fromValue(WireNames.of(use.basis())),
                        use.seenBy(),
                        use.kept(),
                        use.rights()))
                .toList());
    }

    @Override
    public HttpResponse<PersonalDataFindings> findPersonalData(PersonalDataSearch search) {
        PersonalData.Found found =
                data.find(Asked.sought(search.getEmail(), search.getTelephone(), search.getName()), caller.get());
        PersonalDataFindings written = new PersonalDataFindings(
                contacts.findings(found.contacts()), AskerDataView.findings(found.requests()), found.hasAccount());
        found.account().map(accounts::found).ifPresent(written::setAccount);
        return Unkept.answer(HttpResponse.ok(written));
    }

    @Override
    public HttpResponse<PersonalDataCopy> copyPersonalData(PersonalDataRequest request) {
        PersonalData.Copy copy =
                data.copy(Asked.picked(request.getEmail(), request.getContacts()), request.getWhy(), caller.get());
        PersonalDataCopy written = new PersonalDataCopy(
                clock.instant().atOffset(ZoneOffset.UTC),
                copy.hasAccount(),
                contacts.copied(copy.contacts()),
                AskerDataView.copied(copy.requests()));
        var shared = copy.consultations().stream()
                .map(each -> new SharedConsultation(
                        each.id().value(), each.draft().proposal().title()))
                .toList();
        copy.account().map(held -> accounts.copied(held, shared)).ifPresent(written::setAccount);
        return Unkept.answer(HttpResponse.ok(written));
    }

    @Override
    public HttpResponse<ErasedPersonalData> erasePersonalData(PersonalDataErasure request) {
        PersonalData.Erased erased = data.erase(
                Asked.picked(request.getEmail(), request.getContacts()),
                request.getWhy(),
                Boolean.TRUE.equals(request.getAccount()),
                caller.get());
        return Unkept.answer(HttpResponse.ok(new ErasedPersonalData(
                contacts.findings(erased.contacts()),
                AskerDataView.findings(erased.requests()),
                erased.account(),
                erased.hasAccount())));
    }
}
