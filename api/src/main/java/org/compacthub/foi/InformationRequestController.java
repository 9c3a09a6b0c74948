package org.compacthub.foi;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.compacthub.audience.Texts;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.InformationRequestsApi;
import org.compacthub.contract.model.CooperationTaskState;
import org.compacthub.contract.model.DisclosureComment;
import org.compacthub.contract.model.DisclosureDecision;
import org.compacthub.contract.model.InformationRequest;
import org.compacthub.contract.model.InformationRequestClosing;
import org.compacthub.contract.model.InformationRequestPage;
import org.compacthub.contract.model.InformationRequestState;
import org.compacthub.contract.model.NewConcern;
import org.compacthub.contract.model.NewCooperationTask;
import org.compacthub.contract.model.NewInformationRequest;
import org.compacthub.http.ETags;
import org.compacthub.http.Idempotency;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** Requests for information that touch third-sector material. */
@Controller
class InformationRequestController implements InformationRequestsApi {
    private final InformationRequests requests;
    private final InformationRequestView view;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    InformationRequestController(
            InformationRequests requests,
            InformationRequestView view,
            Idempotency idempotency,
            CurrentCaller currentCaller) {
        this.requests = requests;
        this.view = view;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @Override
    public HttpResponse<InformationRequestPage> listInformationRequests(
            @Nullable List<InformationRequestState> state, Integer limit, @Nullable String cursor) {
        Set<org.compacthub.foi.InformationRequest.State> states =
                EnumSet.noneOf(org.compacthub.foi.InformationRequest.State.class);
        if (state != null) {
            state.forEach(each ->
                    states.add(WireNames.constant(org.compacthub.foi.InformationRequest.State.class, each.getValue())));
        }
        return view.page(states, limit, cursor, currentCaller.get());
    }

    @Override
    public HttpResponse<InformationRequest> recordInformationRequest(
            NewInformationRequest said, @Nullable String idempotencyKey) {
        Caller by = currentCaller.get();
        var asked = new org.compacthub.foi.InformationRequest.Asked(
                Texts.optional(said.getReference()),
                Texts.required("subject", said.getSubject()),
                said.getReceivedOn());
        return idempotency.once(
                idempotencyKey,
                by,
                "recordInformationRequest",
                said,
                InformationRequest.class,
                () -> view.created(requests.record(asked, by), by));
    }

    @Override
    public HttpResponse<InformationRequest> getInformationRequest(UUID informationRequestId) {
        Caller reader = currentCaller.get();
        return view.one(requests.get(new InformationRequestId(informationRequestId), reader), reader);
    }

    @Override
    public HttpResponse<InformationRequest> closeInformationRequest(
            UUID informationRequestId, InformationRequestClosing said, @Nullable String ifMatch) {
        long version = ETags.required(ifMatch);
        Caller by = currentCaller.get();
        return view.one(
                requests.close(
                        new InformationRequestId(informationRequestId),
                        version,
                        WireNames.constant(
                                org.compacthub.foi.InformationRequest.State.class,
                                said.getState().getValue()),
                        said.getClosedOn(),
                        by),
                by);
    }

    @Override
    public HttpResponse<org.compacthub.contract.model.Concern> tellConcerned(
            UUID informationRequestId, NewConcern said, @Nullable String idempotencyKey) {
        Caller by = currentCaller.get();
        InformationRequestId id = new InformationRequestId(informationRequestId);
        Concern.Told told = new Concern.Told(
                new OrganisationId(said.getOrganisation()),
                Texts.required("material", said.getMaterial()),
                said.getCommerciallySensitive(),
                said.getCommentBy());
        return idempotency.once(
                idempotencyKey,
                by,
                "tellConcerned/" + informationRequestId,
                said,
                org.compacthub.contract.model.Concern.class,
                () -> view.part(HttpResponse.status(HttpStatus.CREATED), id, requests.tell(id, told, by), by));
    }

    @Override
    public HttpResponse<org.compacthub.contract.model.Concern> commentOnDisclosure(
            UUID informationRequestId, UUID concernId, DisclosureComment said, @Nullable String ifMatch) {
        long version = ETags.required(ifMatch);
        Caller by = currentCaller.get();
        InformationRequestId id = new InformationRequestId(informationRequestId);
        return view.part(
                HttpResponse.ok(),
                id,
                requests.comment(
                        id,
                        concernId,
                        version,
                        WireNames.constant(
                                Concern.Opinion.class, said.getOpinion().getValue()),
                        Texts.required("text", said.getText()),
                        said.getCommerciallySensitive(),
                        by),
                by);
    }

    @Override
    public HttpResponse<org.compacthub.contract.model.Concern> decideDisclosure(
            UUID informationRequestId, UUID concernId, DisclosureDecision said, @Nullable String ifMatch) {
        long version = ETags.required(ifMatch);
        Caller by = currentCaller.get();
        InformationRequestId id = new InformationRequestId(informationRequestId);
        return view.part(
                HttpResponse.ok(),
                id,
                requests.decide(
                        id,
                        concernId,
                        version,
                        WireNames.constant(
                                Concern.Disposition.class, said.getDisposition().getValue()),
                        Texts.optional(said.getReason()),
                        by),
                by);
    }

    @Override
    public HttpResponse<org.compacthub.contract.model.Concern> addCooperationTask(
            UUID informationRequestId, UUID concernId, NewCooperationTask said, @Nullable String ifMatch) {
        long version = ETags.required(ifMatch);
        Caller by = currentCaller.get();
        InformationRequestId id = new InformationRequestId(informationRequestId);
        String what = Texts.required("what", said.getWhat());
        return view.part(
                HttpResponse.status(HttpStatus.CREATED),
                id,
                requests.addTask(id, concernId, version, what, said.getDueOn(), by),
                by);
    }

    @Override
    public HttpResponse<org.compacthub.contract.model.Concern> setCooperationTask(
            UUID informationRequestId,
            UUID concernId,
            UUID taskId,
            CooperationTaskState said,
            @Nullable String ifMatch) {
        long version = ETags.required(ifMatch);
        Caller by = currentCaller.get();
        InformationRequestId id = new InformationRequestId(informationRequestId);
        return view.part(
                HttpResponse.ok(), id, requests.setTask(id, concernId, taskId, version, said.getDone(), by), by);
    }
}
