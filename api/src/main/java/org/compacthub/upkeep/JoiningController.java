package org.compacthub.upkeep;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.JoiningApi;
import org.compacthub.contract.model.EntryRefusal;
import org.compacthub.contract.model.EntryRequestPage;
import org.compacthub.contract.model.EntryRequestReceipt;
import org.compacthub.contract.model.EntryRequestState;
import org.compacthub.contract.model.NewEntryRequest;
import org.compacthub.contract.model.Organisation;
import org.compacthub.http.ETags;
import org.compacthub.http.Idempotency;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.OrganisationView;
import org.compacthub.organisation.Profile;
import org.compacthub.problem.DomainProblem;
import org.jspecify.annotations.Nullable;

@Controller
class JoiningController implements JoiningApi {
    private final EntryRequests requests;
    private final EntryRequestPages pages;
    private final OrganisationView view;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    JoiningController(
            EntryRequests requests,
            EntryRequestPages pages,
            OrganisationView view,
            Idempotency idempotency,
            CurrentCaller currentCaller) {
        this.requests = requests;
        this.pages = pages;
        this.view = view;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @Override
    public HttpResponse<EntryRequestReceipt> requestEntry(NewEntryRequest wanted, @Nullable String idempotencyKey) {
        Caller by = currentCaller.get();
        Profile entry = profile(wanted);
        return idempotency.once(
                idempotencyKey,
                by,
                "requestEntry",
                wanted,
                EntryRequestReceipt.class,
                () -> HttpResponse.created(EntryRequestPages.receipt(
                        requests.ask(entry, wanted.getEmail().strip().toLowerCase(Locale.ROOT), by.actor()))));
    }

    @Override
    public HttpResponse<EntryRequestPage> listEntryRequests(
            @Nullable List<EntryRequestState> state, Integer limit, @Nullable String cursor) {
        EnumSet<EntryRequest.State> states = EnumSet.noneOf(EntryRequest.State.class);
        if (state != null) {
            state.forEach(each -> states.add(EntryRequest.State.valueOf(each.name())));
        }
        return pages.page(states, limit, cursor);
    }

    @Override
    public HttpResponse<Organisation> acceptEntryRequest(
            UUID requestId, @Nullable String ifMatch, Boolean despiteDuplicates) {
        Caller by = currentCaller.get();
        return view.created(
                requests.accept(new OrganisationId(requestId), ETags.required(ifMatch), despiteDuplicates, by.actor()),
                by);
    }

    @Override
    public HttpResponse<org.compacthub.contract.model.EntryRequest> declineEntryRequest(
            UUID requestId, EntryRefusal refusal, @Nullable String ifMatch) {
        EntryRequest declined = requests.decline(
                new OrganisationId(requestId),
                ETags.required(ifMatch),
                Lines.required("reason", refusal.getReason()),
                currentCaller.get().actor());
        return HttpResponse.ok(EntryRequestPages.whole(declined))
                .header(HttpHeaders.ETAG, ETags.of(declined.version()));
    }

    private static Profile profile(NewEntryRequest wanted) {
        try {
            return OrganisationMapping.profile(wanted.getEntry());
        } catch (DomainProblem refused) {
            throw DomainProblem.invalid(refused.fields().stream()
                    .map(problem -> problem.below("entry"))
                    .toList());
        }
    }
}
