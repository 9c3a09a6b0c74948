package org.compacthub.upkeep;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.CompactApi;
import org.compacthub.contract.model.CompactApplication;
import org.compacthub.contract.model.CompactReason;
import org.compacthub.contract.model.Organisation;
import org.compacthub.contract.model.SignatoryPage;
import org.compacthub.http.ETags;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.OrganisationView;
import org.jspecify.annotations.Nullable;

@Controller
class CompactController implements CompactApi {
    private final Signing signing;
    private final SignatoryPages signatories;
    private final OrganisationView view;
    private final CurrentCaller currentCaller;

    CompactController(Signing signing, SignatoryPages signatories, OrganisationView view, CurrentCaller currentCaller) {
        this.signing = signing;
        this.signatories = signatories;
        this.view = view;
        this.currentCaller = currentCaller;
    }

    @Override
    public HttpResponse<Organisation> intendToSign(UUID id, @Nullable String ifMatch) {
        Caller by = currentCaller.get();
        return view.answer(signing.intend(new OrganisationId(id), ETags.required(ifMatch), by), by, null);
    }

    @Override
    public HttpResponse<Organisation> applyToSign(UUID id, CompactApplication application, @Nullable String ifMatch) {
        Caller by = currentCaller.get();
        Signature signature = new Signature(application.getJobTitle(), application.getSignedOn());
        return view.answer(signing.apply(new OrganisationId(id), ETags.required(ifMatch), signature, by), by, null);
    }

    @Override
    public HttpResponse<Organisation> withdrawSignature(UUID id, @Nullable String ifMatch) {
        Caller by = currentCaller.get();
        return view.answer(signing.withdraw(new OrganisationId(id), ETags.required(ifMatch), by), by, null);
    }

    @Override
    public HttpResponse<Organisation> confirmSignature(UUID id, @Nullable String ifMatch) {
        Caller by = currentCaller.get();
        return view.answer(signing.confirm(new OrganisationId(id), ETags.required(ifMatch), by), by, null);
    }

    @Override
    public HttpResponse<Organisation> declineSignature(UUID id, CompactReason why, @Nullable String ifMatch) {
        Caller by = currentCaller.get();
        String reason = Lines.required("reason", why.getReason());
        return view.answer(signing.decline(new OrganisationId(id), ETags.required(ifMatch), reason, by), by, null);
    }

    @Override
    public HttpResponse<Organisation> lapseSignature(UUID id, CompactReason why, @Nullable String ifMatch) {
        Caller by = currentCaller.get();
        String reason = Lines.required("reason", why.getReason());
        return view.answer(signing.lapse(new OrganisationId(id), ETags.required(ifMatch), reason, by), by, null);
    }

    @Override
    public HttpResponse<SignatoryPage> listSignatories(Integer limit, @Nullable String cursor) {
        return signatories.page(limit, cursor);
    }
}
