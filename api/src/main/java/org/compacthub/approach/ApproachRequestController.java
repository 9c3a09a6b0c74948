package org.compacthub.approach;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.audience.Texts;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.contract.api.ApproachApi;
import org.compacthub.contract.model.ApproachAdvisor;
import org.compacthub.contract.model.ApproachRequest;
import org.compacthub.contract.model.ApproachRequestClosing;
import org.compacthub.contract.model.ApproachRequestPage;
import org.compacthub.contract.model.ApproachRequestState;
import org.compacthub.contract.model.NewAdvice;
import org.compacthub.contract.model.NewApproachRequest;
import org.compacthub.http.ETags;
import org.compacthub.http.Idempotency;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Asking whom to approach, and advising on it. */
@Controller
class ApproachRequestController implements ApproachApi {
    private final ApproachRequests requests;
    private final ApproachRequestView view;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    ApproachRequestController(
            ApproachRequests requests, ApproachRequestView view, Idempotency idempotency, CurrentCaller currentCaller) {
        this.requests = requests;
        this.view = view;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @Override
    public HttpResponse<ApproachRequestPage> listApproachRequests(
            @Nullable List<ApproachRequestState> state, Integer limit, @Nullable String cursor) {
        Optional<Boolean> open = state == null || state.stream().distinct().count() != 1
                ? Optional.empty()
                : Optional.of(state.getFirst() == ApproachRequestState.OPEN);
        return view.page(open, limit, cursor, currentCaller.get());
    }

    @Override
    public HttpResponse<ApproachRequest> askWhomToApproach(NewApproachRequest said, @Nullable String idempotencyKey) {
        Caller by = currentCaller.get();
        var question = new org.compacthub.approach.ApproachRequest.Question(
                Texts.required("question", said.getQuestion()),
                terms(said.getTopics()),
                terms(said.getCommunities()),
                terms(said.getAreas()),
                said.getConsultation() == null ? null : new ConsultationId(said.getConsultation()),
                said.getAnswerBy());
        return idempotency.once(
                idempotencyKey,
                by,
                "askWhomToApproach",
                said,
                ApproachRequest.class,
                () -> view.created(requests.ask(question, organisations(said.getAsked()), by), by));
    }

    @Override
    public HttpResponse<ApproachRequest> getApproachRequest(UUID approachRequestId) {
        Caller reader = currentCaller.get();
        return view.one(requests.get(approachRequestId, reader), reader);
    }

    @Override
    public HttpResponse<ApproachAdvisor> adviseWhomToApproach(
            UUID approachRequestId, UUID organisationId, NewAdvice said, @Nullable String ifMatch) {
        long version = ETags.required(ifMatch);
        Caller by = currentCaller.get();
        OrganisationId organisation = new OrganisationId(organisationId);
        var draft = new Advisor.Draft(
                Texts.required("text", said.getText()),
                Texts.optional(said.getConditions()),
                organisations(said.getOrganisations()));
        var advised = requests.advise(approachRequestId, organisation, version, draft, by);
        return view.part(advised.request(), advised.advisor(), by);
    }

    @Override
    public HttpResponse<ApproachRequest> closeApproachRequest(
            UUID approachRequestId, ApproachRequestClosing said, @Nullable String ifMatch) {
        long version = ETags.required(ifMatch);
        Caller by = currentCaller.get();
        String outcome = Texts.required("outcome", said.getOutcome());
        return view.one(requests.close(approachRequestId, version, outcome, by), by);
    }

    private static List<String> terms(@Nullable List<String> given) {
        return given == null ? List.of() : given.stream().distinct().toList();
    }

    private static List<OrganisationId> organisations(@Nullable Collection<UUID> given) {
        return given == null
                ? List.of()
                : given.stream().map(OrganisationId::new).toList();
    }
}
