package org.compacthub.upkeep;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.CorrectionsApi;
import org.compacthub.contract.model.CorrectionPage;
import org.compacthub.contract.model.CorrectionsWaitingPage;
import org.compacthub.contract.model.NewCorrection;
import org.compacthub.contract.model.Organisation;
import org.compacthub.contract.model.Settlement;
import org.compacthub.http.ETags;
import org.compacthub.http.Idempotency;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.OrganisationView;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

@Controller
class CorrectionsController implements CorrectionsApi {
    private final Corrections corrections;
    private final CorrectionPages pages;
    private final WaitingPages waiting;
    private final OrganisationView view;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    CorrectionsController(
            Corrections corrections,
            CorrectionPages pages,
            WaitingPages waiting,
            OrganisationView view,
            Idempotency idempotency,
            CurrentCaller currentCaller) {
        this.corrections = corrections;
        this.pages = pages;
        this.waiting = waiting;
        this.view = view;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @Override
    public HttpResponse<CorrectionPage> listCorrections(UUID organisationId, Integer limit, @Nullable String cursor) {
        return pages.page(new OrganisationId(organisationId), currentCaller.get(), limit, cursor);
    }

    @Override
    public HttpResponse<CorrectionsWaitingPage> listCorrectionsWaiting(Integer limit, @Nullable String cursor) {
        return waiting.page(limit, cursor);
    }

    @Override
    public HttpResponse<org.compacthub.contract.model.Correction> proposeCorrection(
            UUID organisationId, NewCorrection wanted, @Nullable String idempotencyKey) {
        Caller by = currentCaller.get();
        Corrections.Proposed proposed = new Corrections.Proposed(
                wanted.getField().getValue(),
                Optional.ofNullable(wanted.getValue()),
                Lines.required("reason", wanted.getReason()));
        return idempotency.once(
                idempotencyKey,
                by,
                "proposeCorrection " + organisationId,
                wanted,
                org.compacthub.contract.model.Correction.class,
                () -> HttpResponse.created(
                        pages.one(corrections.propose(new OrganisationId(organisationId), proposed, by))));
    }

    @Override
    public HttpResponse<Organisation> settleCorrection(
            UUID organisationId, UUID correctionId, Settlement settlement, @Nullable String ifMatch) {
        Caller by = currentCaller.get();
        Correction.State outcome =
                Correction.State.valueOf(settlement.getOutcome().name());
        Optional<String> because =
                Optional.ofNullable(settlement.getReason()).map(reason -> Lines.required("reason", reason));
        if (outcome == Correction.State.DECLINED && because.isEmpty()) {
            throw DomainProblem.invalid(
                    FieldProblem.inBody("reason", "missing", "Say why it is declined: its proposer will read it."));
        }
        var after = corrections.settle(
                new OrganisationId(organisationId), correctionId, ETags.required(ifMatch), outcome, because, by);
        return view.answer(after, by, null);
    }

    @Override
    public org.compacthub.contract.model.Correction withdrawCorrection(UUID organisationId, UUID correctionId) {
        return pages.one(corrections.withdraw(new OrganisationId(organisationId), correctionId, currentCaller.get()));
    }
}
