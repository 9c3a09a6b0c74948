package org.compacthub.contact;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.time.InstantSource;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.PersonalDataApi;
import org.compacthub.contract.model.ContactFindings;
import org.compacthub.contract.model.ContactSearch;
import org.compacthub.contract.model.ErasedContacts;
import org.compacthub.contract.model.PersonalDataCopy;
import org.compacthub.contract.model.PersonalDataRequest;
import org.compacthub.http.Unkept;

@Controller
class PersonalDataController implements PersonalDataApi {
    private final PersonalData data;
    private final PersonalDataView view;
    private final CurrentCaller currentCaller;
    private final InstantSource clock;

    PersonalDataController(PersonalData data, PersonalDataView view, CurrentCaller currentCaller, InstantSource clock) {
        this.data = data;
        this.view = view;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    @Override
    public HttpResponse<ContactFindings> findContactsByEmail(ContactSearch search) {
        String email = search.getEmail();
        return Unkept.answer(HttpResponse.ok(view.found(data.find(email), data.hasAccount(email))));
    }

    @Override
    public HttpResponse<PersonalDataCopy> copyPersonalData(PersonalDataRequest request) {
        Caller by = currentCaller.get();
        String email = request.getEmail();
        var held = data.copy(email, DisclosurePages.why(request.getWhy()), by);
        return Unkept.answer(HttpResponse.ok(view.copy(held, data.hasAccount(email), clock.instant())));
    }

    @Override
    public HttpResponse<ErasedContacts> erasePersonalData(PersonalDataRequest request) {
        Caller by = currentCaller.get();
        String email = request.getEmail();
        var shells = data.erase(email, DisclosurePages.why(request.getWhy()), by);
        return Unkept.answer(HttpResponse.ok(view.erased(shells, data.hasAccount(email))));
    }
}
